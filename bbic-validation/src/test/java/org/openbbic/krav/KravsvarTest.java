package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.krav.Answering.DECLARED_HEADINGS;
import static org.openbbic.krav.Answering.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.annex.RowRemark;

/** Declarations: a person fills them in, with name and day; nothing is ever assumed. */
class KravsvarTest {

    private static final Kravlista LIST = Answering.list(
            "K1;Ett krav.;ska;intyg", "K2;Ett krav till.;bör;fil:radata", "=K3;Ett tredje.;ska;fil:radata+intyg");

    private static List<RowRemark> remarks(String text) throws IOException {
        try {
            Kravsvar.read("kravsvar.csv", new ByteArrayInputStream(bytes(text)), LIST, Answering.TODAY);
            return List.of();
        } catch (KravException e) {
            return e.remarks();
        }
    }

    private static Svar answer(String row) {
        return Answering.answers(LIST, Answering.declared(LIST, row), Answering.WHOLE)
                .resultat()
                .get(0)
                .svar();
    }

    @ParameterizedTest
    @CsvSource({"ja,UPPFYLLT", "Ja,UPPFYLLT", "delvis,DELVIS", "nej,EJ_UPPFYLLT"})
    void svar_besvararSittKrav(String word, Svar svar) {
        assertThat(answer("k1;" + word + ";Anna Exempel;2018-01-20;")).isEqualTo(svar);
    }

    @Test
    void radUtanSvar_intygarIngenting() {
        assertThat(answer("K1;;;;")).isEqualTo(Svar.EJ_VISAT);
        assertThat(Answering.answers(LIST, null, Answering.WHOLE)
                        .resultat()
                        .get(0)
                        .svar())
                .isEqualTo(Svar.EJ_VISAT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K1;kanske;Anna;2018-01-19; | svar | ja, nej eller delvis",
                "K1;;Anna;2018-01-19; | svar | ja, nej eller delvis",
                "K1;;;;Kommer snart. | svar | ja, nej eller delvis",
                "K1;ja;;2018-01-19; | vem | tom",
                "K1;ja;Anna;; | datum | ÅÅÅÅ-MM-DD",
                "K1;ja;Anna;igår; | datum | ÅÅÅÅ-MM-DD",
                "K1;ja;Anna;2018-02-30; | datum | ÅÅÅÅ-MM-DD",
                "K1;ja;Anna;2018-01-21; | datum | inte varit",
                ";ja;Anna;2018-01-19; | kravnummer | tom",
                "K1;ja;Anna;2018-01-19;Text; med semikolon | kravnummer | fler celler",
            })
    void felaktigRad_farAnmarkning(String row, String column, String text) throws IOException {
        assertThat(remarks(DECLARED_HEADINGS + row)).anySatisfy(remark -> {
            assertThat(remark.line()).isEqualTo(2);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(text);
        });
    }

    @Test
    void sammaKravTvaGanger_farAnmarkning() throws IOException {
        String row = "K1;ja;Anna;2018-01-19;\n";
        assertThat(remarks(DECLARED_HEADINGS + row + row))
                .singleElement()
                .satisfies(remark -> assertThat(remark.line()).isEqualTo(3));
    }

    @Test
    void kommentar_behoverInteFinnas() throws IOException {
        assertThat(remarks("kravnummer;svar;vem;datum\nK1;ja;Anna;2018-01-19\n"))
                .isEmpty();
        assertThat(remarks("kravnummer;svar;vem\nK1;ja;Anna\n"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.column()).isEqualTo("datum"));
    }

    @Test
    void svarPaKravSomInteFinns_ellerInteVisasGenomIntyg_raknasInte_menSags() {
        Kravsvar declared = Answering.declared(LIST, "K9;ja;Anna;2018-01-19;", "K2;nej;Anna;2018-01-19;");
        assertThat(declared.intyg()).isEmpty();
        assertThat(declared.unused()).extracting(RowRemark::line).containsExactly(2, 3);
        assertThat(Answering.answers(LIST, declared, Answering.WHOLE)
                        .resultat()
                        .get(1)
                        .svar())
                .isEqualTo(Svar.UPPFYLLT);
    }

    @Test
    void mall_harEnTomRad_forVarjeKravSomBehoverIntyg_ochGarAttLasaTillbaka() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Kravmall.write(LIST, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(3);
        assertThat(text).contains("K1;Ett krav.;ska;;;;", "'=K3;").doesNotContain("K2");
        assertThat(remarks(text)).isEmpty();
        String filled = text.replace("'=K3;Ett tredje.;ska;;;;", "'=K3;Ett tredje.;ska;ja;Anna;2018-01-19;");
        assertThat(remarks(filled)).isEmpty();
        String row =
                filled.lines().filter(line -> line.contains(";ja;")).findFirst().orElseThrow();
        String[] cells = row.split(";", -1);
        Kravsvar declared =
                Answering.declared(LIST, String.join(";", cells[0], cells[3], cells[4], cells[5], cells[6]));
        assertThat(declared.intyg())
                .singleElement()
                .satisfies(intyg -> assertThat(intyg.nummer()).isEqualTo("=K3"));
    }

    @Test
    void anmarkningarOchToString_visarIngenPerson() throws IOException {
        assertThat(remarks(DECLARED_HEADINGS + "Harald;Harald;Harald;Harald;Harald\n"))
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.toString()).doesNotContain("Harald"));
        Kravsvar declared = Answering.declared(LIST, "K1;ja;Harald;2018-01-19;Harald");
        assertThat(declared.toString() + declared.intyg()).doesNotContain("Harald");
    }
}
