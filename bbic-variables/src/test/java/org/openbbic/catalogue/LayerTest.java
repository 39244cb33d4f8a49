package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.catalogue.LayerTexts.BASE;
import static org.openbbic.catalogue.LayerTexts.LOCAL;
import static org.openbbic.catalogue.LayerTexts.TRANSCRIPT;
import static org.openbbic.catalogue.LayerTexts.local;
import static org.openbbic.catalogue.LayerTexts.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** A layer changes nothing but what it says. */
class LayerTest {

    @Test
    void egenVariabelMedSvar_finnsIVarjeVersion_medGradenLokal() {
        Catalogue layered = local("""
                ny-variabel;;trygghet;;Upplevd trygghet;;felt safety;nej;avslut;;
                nytt-varde;;trygghet;trygg;Trygg;kände sig trygg;;;;;
                nytt-varde;;trygghet;otrygg;Otrygg;;;;;;
                fullstandig;;trygghet;;;;;;;;
                """);
        Variable variable = layered.getVariable("trygghet");
        assertThat(variable.local()).isTrue();
        assertThat(variable.state("3.1").evidence()).isEqualTo(Evidence.LOKAL);
        CodeList list = layered.getList("trygghet");
        assertThat(list.completeness("1.0")).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(list.findByText("KÄNDE SIG TRYGG")).contains(Code.of("trygg"));
        assertThat(list.entries("2.0")).hasSize(2);
        assertThat(layered.layers())
                .singleElement()
                .extracting(LayerInfo::name, LayerInfo::grade)
                .containsExactly("Egna variabler", Evidence.LOKAL);
        assertThat(layered.getSource("LAGER-1").title()).isEqualTo("Egna variabler");
        assertThat(BASE.findVariable("trygghet"))
                .as("the catalogue below is not changed")
                .isEmpty();
        assertThat(layered.sha256()).isEqualTo(BASE.sha256());
    }

    @Test
    void egetSvarIBbicLista_finnsDarVariabelnKanFinnas_ochListanFullstandigForblir() {
        Catalogue layered = local("""
                nytt-varde;;kon;annat;Annat;;;;;;
                nytt-varde;;insats.oppenvard;familjebehandling;Familjebehandling;;;;;;
                """);
        CodeEntry other = layered.getList("kon").entry(layered.getList("kon").get("annat"));
        assertThat(other.state("webbkollen-2017").evidence()).isEqualTo(Evidence.LOKAL);
        assertThat(layered.getList("kon").completeness("webbkollen-2017")).isEqualTo(Completeness.FULLSTANDIG);
        CodeList measures = layered.getList("insats.typ");
        assertThat(measures.entry(measures.get("familjebehandling")).group()).isEqualTo("oppenvard");
        assertThat(measures.get("hvb"))
                .as("codes keep their place")
                .isEqualTo(BASE.getList("insats.typ").get("hvb"));
        assertThat(measures.get("hvb").ordinal())
                .isEqualTo(BASE.getList("insats.typ").get("hvb").ordinal());
    }

    @Test
    void egetSvarIEnVersion_saknasIVersionerDarListanArKandIHelhet() {
        Catalogue layered = local("nytt-varde;webbkollen-2017;riskbedomning;akut;Akut;;;;;;\n");
        CodeList risk = layered.getList("riskbedomning");
        CodeEntry added = risk.entry(risk.get("akut"));
        assertThat(added.state("webbkollen-2017").presence()).isEqualTo(Presence.FINNS);
        assertThat(added.state("1.0").presence()).isEqualTo(Presence.EJ_INFORD);
        assertThat(added.state("2.0").presence()).isEqualTo(Presence.OKAND);
    }

    @Test
    void bytNamn_gammaltNamnForstasAnnu() {
        Catalogue layered = local("""
                byt-namn;;insats.oppenvard;annan-oppenvardsinsats;Familjebehandling m.m.;;;;;;
                byt-namn;;riskbedomning;;Riskbild;;;;;;
                """);
        CodeList measures = layered.getList("insats.typ");
        assertThat(measures.entry(measures.get("annan-oppenvardsinsats")).term())
                .isEqualTo("Familjebehandling m.m.");
        assertThat(measures.findByText("Annan öppenvårdsinsats")).contains(Code.of("annan-oppenvardsinsats"));
        assertThat(layered.getVariable("riskbedomning").term()).isEqualTo("Riskbild");
    }

    @Test
    void dolj_doljerMenAndrarInteVadVersionenHar() {
        Catalogue layered = local("""
                dolj;;identifieradUtsatthet.hemmiljo;heder;;;;;;;
                dolj;;insatsensFokus;;;;;;;;
                """);
        CodeList home = layered.getList("identifieradUtsatthet.hemmiljo");
        CodeEntry hidden = home.entry(home.get("heder"));
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.state("webbkollen-2017").presence()).isEqualTo(Presence.FINNS);
        assertThat(layered.getVariable("insatsensFokus").hidden()).isTrue();
        assertThat(layered.getVariable("riskbedomning").hidden()).isFalse();
    }

    @Test
    void avskrift_gorEnDelvisKandListaHel() {
        Catalogue layered = transcript("""
                nytt-varde;3.1;avslut.orsak;flyttat;Barnet har flyttat;;;;;44;
                finns;3.1;avslut.orsak;mal-uppfyllt;;;;;;44;
                finns-inte;3.1;avslut.orsak;oplanerat;;;;;;44;
                finns;3.1;avslut.orsak;motsvarar-inte-behov;;;;;;44;
                fullstandig;3.1;avslut.orsak;;;;;;;44;
                """);
        CodeList list = layered.getList("avslut.orsak");
        assertThat(list.completeness("3.1")).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(list.completenessEvidence("3.1")).isEqualTo(Evidence.AVSKRIFT);
        assertThat(list.presence("3.1")).isEqualTo(Presence.FINNS);
        CodeState gone = list.entry(list.get("oplanerat")).state("3.1");
        assertThat(gone.presence()).as("1.0 had it").isEqualTo(Presence.BORTTAGEN);
        assertThat(String.valueOf(gone.source())).isEqualTo("LAGER-1 s. 44");
        assertThat(list.entry(list.get("flyttat")).state("1.0").presence())
                .as("another version is left as it was")
                .isEqualTo(Presence.OKAND);
        assertThat(list.completeness("1.0")).isEqualTo(Completeness.DELVIS);
    }

    @Test
    void avskrift_avVersionMedOkantInnehall_gorInnehalletKant() {
        Catalogue layered = transcript("finns;3.2;kon;;;;;;;4;\n");
        assertThat(layered.getVersion("3.2").contentKnown()).isTrue();
        assertThat(layered.getVariable("kon").state("3.2").evidence()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(layered.getList("kon").completeness("3.2")).isEqualTo(Completeness.SAKNAS);
        assertThat(layered.getVersion("2.0").contentKnown()).isFalse();
    }

    @Test
    void avskrift_variabelSomInteFinns_tarSinaSvarMedSig() {
        Catalogue layered = transcript("finns-inte;3.1;insatsensFokus;;;;;;;40;\n");
        CodeList list = layered.getList("insatsensFokus");
        assertThat(list.presence("3.1")).isEqualTo(Presence.BORTTAGEN);
        assertThat(list.entries()).allMatch(entry -> entry.state("3.1").presence() == Presence.BORTTAGEN);
        assertThat(list.presence("1.0")).isEqualTo(Presence.FINNS);
    }

    @Test
    void avskrift_borttagenVariabelSomFinnsIgen_haringaKandaSvar() {
        Catalogue layered = transcript("finns;3.1;ursprung;;;;;;;41;\n");
        CodeList list = layered.getList("ursprung");
        assertThat(list.presence("3.1")).isEqualTo(Presence.FINNS);
        assertThat(list.entries()).allMatch(entry -> entry.state("3.1").equals(CodeState.UNKNOWN));
    }

    @Test
    void nyVersion_utgarFranEnAnnan() {
        Catalogue layered = local("ny-version;var-2026;3.1;;Vår lista 2026;;;;;;\n");
        assertThat(layered.versions()).last().extracting(VersionInfo::id).isEqualTo("var-2026");
        assertThat(layered.getList("identifieradUtsatthet.grupper").entries("var-2026"))
                .hasSize(3);
        assertThat(layered.getList("ursprung").presence("var-2026")).isEqualTo(Presence.BORTTAGEN);
        Catalogue empty = local("ny-version;var-2026;;;Vår lista 2026;;;;;;\n");
        assertThat(empty.getVersion("var-2026").contentKnown()).isFalse();
        assertThat(empty.variables("var-2026")).isEmpty();
    }

    @Test
    void tvaLager_laggsPaVarandra() {
        Catalogue layered = local("ny-variabel;;trygghet;;Upplevd trygghet;;;nej;avslut;;\n")
                .with(Layer.parse("lager2.csv", LOCAL + "nytt-varde;;trygghet;trygg;Trygg;;;;;;\n"));
        assertThat(layered.layers()).hasSize(2);
        assertThat(layered.getList("trygghet").entries("3.1"))
                .singleElement()
                .extracting(entry -> String.valueOf(entry.source()))
                .isEqualTo("LAGER-2 rad 7");
    }

    @Test
    void hashen_arFilensEgen_ochAndrasMedEnRad() throws IOException {
        Layer one = Layer.parse("a.csv", LOCAL);
        assertThat(one.info().sha256()).matches("[0-9a-f]{64}");
        assertThat(Layer.parse("b.csv", LOCAL).info()).isEqualTo(one.info());
        assertThat(Layer.parse("a.csv", LOCAL + "dolj;;sip;;;;;;;;\n").info().sha256())
                .isNotEqualTo(one.info().sha256());
        byte[] spreadsheet = ("\uFEFF" + LOCAL.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(Layer.read("a.csv", new ByteArrayInputStream(spreadsheet))
                        .info()
                        .name())
                .as("as a spreadsheet saves it")
                .isEqualTo("Egna variabler");
    }

    @Test
    void leverantorensLager_sagsVaraDet() {
        Layer vendors = Layer.parse("lager.csv", TRANSCRIPT.replace(";kommun;", ";leverantor;"));
        assertThat(vendors.info().isVendors()).isTrue();
        assertThat(BASE.with(vendors).getSource("LAGER-1").note()).contains("Facit från leverantören");
        assertThat(Layer.parse("lager.csv", TRANSCRIPT).info().isVendors()).isFalse();
    }
}
