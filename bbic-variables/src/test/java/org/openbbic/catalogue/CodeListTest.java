package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;

class CodeListTest {

    private final CodeList risk = Catalogue.bundled().getList("riskbedomning");

    @Test
    void find_sammaText_gerSammaKod() {
        Code code = risk.get("hog");
        assertThat(code).isNotNull().isSameAs(risk.find("hog").orElseThrow());
        assertThat(code).isSameAs(risk.entry(2).code());
        assertThat(risk.find("HOG")).isEmpty();
        assertThat(risk.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingen-eller-lag",
                "INGEN-ELLER-LAG",
                "Ingen/låg risk",
                "INGEN/LÅG RISK",
                "  ingen/låg   risk\t",
                "Ingen/låg\u00A0risk",
                "ingen eller låg risk",
                "Ingen/la\u030Ag risk"
            })
    void findByText_kodTermEllerSynonym_oavsettSkiftlageOchMellanrum(String text) {
        assertThat(Locale.getDefault().getLanguage())
                .as("the tests run in Turkish")
                .isEqualTo("tr");
        assertThat(risk.findByText(text)).containsSame(risk.get("ingen-eller-lag"));
        assertThat(risk.isAmbiguous(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "låg", "risk", "ıngen/låg risk"})
    void findByText_annanText_arNull(String text) {
        assertThat(risk.findByText(text)).isEmpty();
        assertThat(risk.isAmbiguous(text)).isFalse();
    }

    @Test
    void findByText_textSomTvaSvarDelar_arTvetydig() {
        EditedFiles files = new EditedFiles()
                .replace("koder.csv", ";Flicka;flickor;", ";Flicka;barn;")
                .replace("koder.csv", ";Pojke;pojkar;", ";Pojke;Barn;");
        CodeList kon = Catalogue.load(files).getList("kon");
        assertThat(kon.findByText("BARN")).isEmpty();
        assertThat(kon.isAmbiguous("BARN")).isTrue();
        assertThat(kon.findByText("flicka")).containsSame(kon.get("flicka"));
    }

    @Test
    void synonymer_ingenText_arTvetydig() {
        for (CodeList list : Catalogue.bundled().lists()) {
            for (CodeEntry entry : list.entries()) {
                assertThat(list.findByText(entry.term())).containsSame(entry.code());
                for (String synonym : entry.synonyms()) {
                    assertThat(list.findByText(synonym))
                            .as("%s %s", list, synonym)
                            .containsSame(entry.code());
                }
            }
        }
    }

    @Test
    void entry_kodUrAnnanLista_kastar() {
        assertThat(risk.entry(Code.of("hog")).term()).isEqualTo("Hög risk");
        assertThatThrownBy(() -> risk.entry(Code.of("flicka")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("code")
                .hasMessageNotContaining("flicka");
        assertThatThrownBy(() -> risk.entry(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> risk.entry(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void okandVersion_arOkandOchSaknas() {
        assertThat(risk.presence("9.9")).isEqualTo(Presence.OKAND);
        assertThat(risk.completeness("9.9")).isEqualTo(Completeness.SAKNAS);
        assertThat(risk.completenessEvidence("9.9")).isNull();
        assertThat(risk.entry(0).state("9.9")).isEqualTo(CodeState.UNKNOWN);
    }

    @Test
    void listaSomTvaVariablerDelar_finnsOmEnAvDemFinns() {
        CodeList typ = Catalogue.bundled().getList("insats.typ");
        assertThat(Catalogue.bundled()
                        .getVariable("insats.heldygnsvard")
                        .state("3.1")
                        .presence())
                .isEqualTo(Presence.OKAND);
        assertThat(typ.presence("3.1")).isEqualTo(Presence.FINNS);
        assertThat(typ.completeness("3.1")).isEqualTo(Completeness.DELVIS);
    }
}
