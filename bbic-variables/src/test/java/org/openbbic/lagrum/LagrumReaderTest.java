package org.openbbic.lagrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.lagrum.LagrumText.Fault;
import org.openbbic.model.Lagrum;

/** What is read, what is refused and where, and which section a reference means on a day. */
class LagrumReaderTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);

    private final Catalogue catalogue = Catalogue.bundled();
    private final LagrumReader reader = LagrumReader.of(catalogue);

    private LagrumText.Read read(String text) {
        LagrumText result = reader.parse(text);
        assertThat(result).as(text).isInstanceOf(LagrumText.Read.class);
        return (LagrumText.Read) result;
    }

    private String citations(String text) {
        return read(text).references().stream().map(Hanvisning::citation).collect(Collectors.joining("; "));
    }

    private Hanvisning one(String text) {
        assertThat(read(text).references()).hasSize(1);
        return read(text).references().get(0);
    }

    private Provision provision(String sfs, String chapter, String section) {
        return catalogue.findProvision(sfs, chapter, section).orElseThrow();
    }

    private Resolution found(Provision provision) {
        return new Resolution.Found(catalogue.findAct(provision.sfs()).orElseThrow(), provision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 kap. 1 § SoL | SoL 4:1",
                "4 kap 1 § SoL | SoL 4:1",
                "4 kapitel 1 § SoL | SoL 4:1",
                "4 KAP. 1 § SOL | SoL 4:1",
                "4 kap. 1 SoL | SoL 4:1",
                "4 kap. § 1 SoL | SoL 4:1",
                "4kap.1§SoL | SoL 4:1",
                "4:1 SoL | SoL 4:1",
                "SoL 4:1 | SoL 4:1",
                "SoL 4:1 § | SoL 4:1",
                "sol 4 : 1 | SoL 4:1",
                "SoL4:1 | SoL 4:1",
                "SoL 4 kap. 1 § | SoL 4:1",
                "SoL 4 kap. 1 §. | SoL 4:1",
                "SoL 04:01 | SoL 4:1",
                "SoL (2001:453) 4:1 | SoL (2001:453) 4:1",
                "SoL(2001:453)4:1 | SoL (2001:453) 4:1",
                "SoL (SFS 2001:453) 4:1 | SoL (2001:453) 4:1",
                "4 kap. 1 § SoL (2001:453) | SoL (2001:453) 4:1",
                "11 kap. 1 a § socialtjänstlagen (2001:453) | SoL (2001:453) 11:1 a",
                "11 kap. 1 a § Socialtjänstlag (2001:453) | SoL (2001:453) 11:1 a",
                "11 kap. 1 a § SOCIALTJÄNSTLAGEN | SoL 11:1 a",
                "socialtjänstlagen 11:1a | SoL 11:1 a",
                "3 kap. 6 b § SoL | SoL 3:6 b",
                "3 kap. 6b § SoL | SoL 3:6 b",
                "3 kap. 6 B § SoL | SoL 3:6 b",
                "2 § LVU | LVU 2",
                "LVU 2 § | LVU 2",
                "LVU 2 | LVU 2",
                "lvu 2§ | LVU 2",
                "LVU § 2 | LVU 2",
                "§ 2 LVU | LVU 2",
                "LVU (1990:52) 2 | LVU (1990:52) 2",
                "2 § lagen (1990:52) med särskilda bestämmelser om vård av unga | LVU (1990:52) 2",
                "2 § lagen med särskilda bestämmelser om vård av unga | LVU 2",
                "2 § lagen med särskilda bestämmelser om vård av unga (1990:52) | LVU (1990:52) 2",
                "2 § lagen (1990:52) | LVU (1990:52) 2",
                "2 § lagen (1980:621) med särskilda bestämmelser om vård av unga | LVU (1980:621) 2",
                "Lag (1990:52) med särskilda bestämmelser om vård av unga 2 § | LVU (1990:52) 2",
                "2 och 3 §§ LVU | LVU 2; LVU 3",
                "2, 3 och 6 §§ LVU | LVU 2; LVU 3; LVU 6",
                "2, 3, och 6 §§ LVU | LVU 2; LVU 3; LVU 6",
                "2,3,6 § § LVU | LVU 2; LVU 3; LVU 6",
                "§§ 2 samt 3 LVU | LVU 2; LVU 3",
                "LVU 2, 3 och 6 | LVU 2; LVU 3; LVU 6",
                "LVU 2 §, 3 § | LVU 2; LVU 3",
                "2 § och 3 § LVU | LVU 2; LVU 3",
                "SoL 4:1, 11:2 | SoL 4:1; SoL 11:2",
                "SoL 4:1; LVU 2 | SoL 4:1; LVU 2",
                "SoL 4:1 LVU 2 | SoL 4:1; LVU 2",
                "4:1 SoL 2 § LVU | SoL 4:1; LVU 2",
                "4 kap. 1 § SoL och 2 § LVU | SoL 4:1; LVU 2",
                "4 kap. 1 § SoL, 2 § LVU samt 3 § LVU | SoL 4:1; LVU 2; LVU 3",
                "SoL 4:1 och 2 § LVU | SoL 4:1; LVU 2",
                "11 kap. 1 och 2 §§ SoL | SoL 11:1; SoL 11:2",
                "11 kap. 1 a och 2 §§ SoL | SoL 11:1 a; SoL 11:2",
                "11 kap. 1 § och 2 § SoL | SoL 11:1; SoL 11:2",
                "4 kap. 1 § och 11 kap. 1, 2 §§ SoL | SoL 4:1; SoL 11:1; SoL 11:2",
                "SoL 4 kap. 1 §, 3 kap. 6 a och 6 b §§ | SoL 4:1; SoL 3:6 a; SoL 3:6 b",
                "LVU 2, LVU 2 | LVU 2; LVU 2",
                "9 § LSS (1993:387) | LSS (1993:387) 9",
                "OSL (2009:400) 26:1 och 2 § LVU | OSL (2009:400) 26:1; LVU 2",
                "SoL (1980:620) 6 | SoL (1980:620) 6",
            })
    void skrivnFormen_lasesHel(String text, String citations) {
        assertThat(citations(text)).isEqualTo(citations);
        assertThat(read(text).rangeExpanded()).isFalse();
    }

    @Test
    void harda_ochSmalaMellanslag_tabbarOchRadbrytningar_arMellanrum() {
        assertThat(citations("\u00A04\u00A0kap.\u202F1\u2009\u00A7\tSoL\r\n och\n2\u00A0\u00A7\u00A0LVU\u2007"))
                .isEqualTo("SoL 4:1; LVU 2");
    }

    @Test
    void bokstavMedLostTecken_arSammaBokstav() {
        assertThat(citations("11 kap. 1 \u00A7 socialtja\u0308nstlagen")).isEqualTo("SoL 11:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | what failed | at which character
                "'' | TOM_TEXT | 1",
                "' ' | TOM_TEXT | 1",
                "4 kap. 1 § XyZ | OKANT_ORD | 12",
                "4 kap. 1 § LSS | OKANT_ORD | 12",
                "4 kap. 1 § Kalle (1993:387) | OKANT_ORD | 12",
                "Enligt 4 kap. 1 § SoL | OKANT_ORD | 1",
                "9 § lagen (1993:387) om stöd | OKANT_ORD | 5",
                "9 § lagen | OKANT_ORD | 5",
                "kap. 1 § SoL | OKANT_ORD | 1",
                "2 ö § LVU | OKANT_ORD | 3",
                "2 § LVU (2001:453) | FEL_SFS | 10",
                "4:1 LSS (2001:453) | FEL_SFS | 10",
                "2 § LVU (199:52) | FEL_SFS | 10",
                "2 § LVU (1990) | FEL_SFS | 10",
                "2 § LVU (1990:52 | FEL_SFS | 10",
                "4 kap. 1 § | LAG_SAKNAS | 1",
                "4:1 | LAG_SAKNAS | 1",
                "2 § LVU, 3 § | LAG_SAKNAS | 10",
                "2 §, LVU 3 § | LAG_SAKNAS | 1",
                "SoL | PARAGRAF_SAKNAS | 1",
                "SoL. | PARAGRAF_SAKNAS | 1",
                "4 kap. SoL | PARAGRAF_SAKNAS | 8",
                "SoL 4 kap. | PARAGRAF_SAKNAS | 11",
                "SoL § | PARAGRAF_SAKNAS | 6",
                "4: § SoL | PARAGRAF_SAKNAS | 4",
                "2 § LVU och SoL | PARAGRAF_SAKNAS | 13",
                "2 LVU | PARAGRAFTECKEN_SAKNAS | 1",
                "2 och 3 LVU | PARAGRAFTECKEN_SAKNAS | 1",
                "4:1, 2 SoL | PARAGRAFTECKEN_SAKNAS | 6",
                "SoL 4:1, 2 | TVETYDIG | 10",
                "SoL 4:1, 2 § | TVETYDIG | 10",
                "SoL 4:1, 11:2, 2 § LVU | TVETYDIG | 10",
                "SoL 4:1 LVU | TVETYDIG | 5",
                "LVU 2 § SoL 4:1 LVU | TVETYDIG | 13",
                "9-11 §§ LVU | OKANT_INTERVALL | 1",
                "4-2 §§ LVU | OKANT_INTERVALL | 1",
                "2-2 §§ LVU | OKANT_INTERVALL | 1",
                "2-99 §§ LVU | OKANT_INTERVALL | 1",
                "19 kap. 1-4 §§ SoL | OKANT_INTERVALL | 9",
                "1-4 §§ SoL (2025:400) | OKANT_INTERVALL | 1",
                "1-2 §§ LSS (1993:387) | OKANT_INTERVALL | 1",
                "2- § LVU | PARAGRAF_SAKNAS | 4",
                "3 § första stycket LVU | UTANFOR_EXPORTENS_FORM | 5",
                "3 § 1 st LVU | UTANFOR_EXPORTENS_FORM | 7",
                "2 a kap. 1 § SoL | UTANFOR_EXPORTENS_FORM | 3",
                "2 § 3 § LVU | OVANTAT | 5",
                "LVU 2 §§ § 3 | OVANTAT | 12",
                ", 2 § LVU | OVANTAT | 1",
                "2 §,, 3 § LVU | OVANTAT | 5",
                "2 § LVU, | OVANTAT | 9",
                "2 § LVU och | OVANTAT | 12",
                "2 § LVU .. | OVANTAT | 9",
                "0 § LVU | OVANTAT | 1",
                "1000 § LVU | OVANTAT | 1",
                "100 kap. 1 § SoL | OVANTAT | 1",
                "2 § LVU) | OVANTAT | 8",
                "(2 § LVU) | OVANTAT | 1",
                "2 § LVU! | OKANT_TECKEN | 8",
                "2 § LVU <b> | OKANT_TECKEN | 9",
                "=1+1 | OKANT_TECKEN | 1",
                "٢ § LVU | OKANT_TECKEN | 1",
            })
    void texten_somInteGarAttLasaHel_sagerVadOchVar(String text, Fault fault, int position) {
        assertThat(reader.parse(text)).isEqualTo(new LagrumText.Unreadable(fault, position));
    }

    @Test
    void styrtecken_halvaTeckenOchTurkisktI_lasesInte() {
        assertThat(reader.parse("2 \u00A7 LVU\u0000")).isEqualTo(new LagrumText.Unreadable(Fault.OKANT_TECKEN, 8));
        assertThat(reader.parse("\u202E2 \u00A7 LVU")).isEqualTo(new LagrumText.Unreadable(Fault.OKANT_TECKEN, 1));
        assertThat(reader.parse("2 \u00A7 \uD83D\uDE00")).isEqualTo(new LagrumText.Unreadable(Fault.OKANT_TECKEN, 5));
        assertThat(reader.parse("2 \u00A7 L\u0130VU")).isEqualTo(new LagrumText.Unreadable(Fault.OKANT_ORD, 5));
    }

    @Test
    void tusenTecken_lases_ochEttTillInte() {
        String text = "2 \u00A7 LVU" + " ".repeat(LagrumReader.MOST_CHARACTERS - 7);
        assertThat(citations(text)).isEqualTo("LVU 2");
        assertThat(reader.parse(text + " "))
                .isEqualTo(new LagrumText.Unreadable(Fault.FOR_LANG, LagrumReader.MOST_CHARACTERS + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-4 §§ LVU", "2 – 4 §§ LVU", "LVU 2−4", "§§ 2‑4 LVU"})
    void intervall_blirKatalogensParagrafer_ochDetSags(String text) {
        assertThat(citations(text)).isEqualTo("LVU 2; LVU 3; LVU 4");
        assertThat(read(text).rangeExpanded()).isTrue();
    }

    @Test
    void intervall_tarMedBokstaverSomKatalogenHar() {
        assertThat(citations("11 kap. 1-2 §§ SoL (2001:453)"))
                .isEqualTo("SoL (2001:453) 11:1; SoL (2001:453) 11:1 a; SoL (2001:453) 11:2");
        assertThat(citations("SoL (2025:400) 19:1-4, 20:1"))
                .endsWith("19:4; SoL (2025:400) 20:1")
                .startsWith("SoL (2025:400) 19:1; ");
    }

    @Test
    void solUtanNummer_betyderDenLagSomGalldeDenDagen() {
        Hanvisning old = one("4 kap. 1 § SoL");
        assertThat(reader.resolve(old, LAST_OLD_DAY)).isEqualTo(found(provision("2001:453", "4", "1")));
        assertThat(reader.resolve(old, FIRST_NEW_DAY))
                .isEqualTo(
                        new Resolution.UnknownHere(catalogue.findAct("2025:400").orElseThrow()));
        Hanvisning both = one("14 kap. 1 § SoL");
        assertThat(reader.resolve(both, LAST_OLD_DAY)).isEqualTo(found(provision("2001:453", "14", "1")));
        assertThat(reader.resolve(one("11:1 SoL"), FIRST_NEW_DAY)).isEqualTo(found(provision("2025:400", "11", "1")));
    }

    @Test
    void solUtanNummerOchDag_arTvetydigt_medBadaKandidaterna() {
        assertThat(reader.resolve(one("4 kap. 1 § SoL")))
                .isEqualTo(new Resolution.Ambiguous(List.of(
                        new Resolution.Candidate(
                                catalogue.findAct("2001:453").orElseThrow(), provision("2001:453", "4", "1")),
                        new Resolution.Candidate(catalogue.findAct("2025:400").orElseThrow(), null))));
        assertThat(reader.resolve(one("SoL (2001:453) 4:1"))).isEqualTo(found(provision("2001:453", "4", "1")));
    }

    @Test
    void lvu_behoverIngenDag() {
        assertThat(reader.resolve(one("2 § LVU")))
                .isEqualTo(found(catalogue.findProvision("1990:52", null, "2").orElseThrow()));
        assertThat(reader.resolve(one("99 § LVU")))
                .isEqualTo(
                        new Resolution.UnknownHere(catalogue.findAct("1990:52").orElseThrow()));
    }

    @Test
    void lagSomInteGalldeDenDagen_sagsMedLagrummet() {
        assertThat(reader.resolve(one("SoL (2001:453) 4:1"), FIRST_NEW_DAY))
                .isEqualTo(new Resolution.NotInForce(
                        catalogue.findAct("2001:453").orElseThrow(), provision("2001:453", "4", "1")));
        assertThat(reader.resolve(one("SoL (2025:400) 4:1"), LAST_OLD_DAY))
                .isEqualTo(
                        new Resolution.NotInForce(catalogue.findAct("2025:400").orElseThrow(), null));
    }

    @Test
    void dagForeLagensEgetNummer_kanInteVaraDenLagen() {
        LocalDate early = LocalDate.of(2000, 12, 31);
        assertThat(reader.resolve(one("SoL 4:1"), early)).isEqualTo(new Resolution.UnknownAct());
        assertThat(reader.resolve(one("SoL (2001:453) 4:1"), early)).isInstanceOf(Resolution.NotInForce.class);
        assertThat(reader.resolve(one("SoL 4:1"), LocalDate.of(2001, 12, 31))).isInstanceOf(Resolution.Found.class);
    }

    @Test
    void lagSomKatalogenInteHar_arOkand_medOchUtanDag() {
        Hanvisning foreign = one("9 § LSS (1993:387)");
        assertThat(reader.resolve(foreign)).isEqualTo(new Resolution.UnknownAct());
        assertThat(reader.resolve(foreign, FIRST_NEW_DAY)).isEqualTo(new Resolution.UnknownAct());
        assertThat(reader.resolve(new Hanvisning("ABC", null, null, "1"))).isEqualTo(new Resolution.UnknownAct());
    }

    @Test
    void text_blirExportensLagrum_medLagensNummerDenDagen() {
        assertThat(reader.findLagrum("4 kap. 1 § SoL och 2 § LVU", LAST_OLD_DAY))
                .contains(List.of(Lagrum.parse("SoL (2001:453) 4:1"), Lagrum.parse("LVU (1990:52) 2")));
        assertThat(reader.findLagrum("11 kap. 1 § SoL", FIRST_NEW_DAY))
                .contains(List.of(Lagrum.parse("SoL (2025:400) 11:1")));
        assertThat(reader.findLagrum("4 kap. 1 § SoL", FIRST_NEW_DAY).orElseThrow())
                .as("unknown here, which says nothing about the act")
                .containsExactly(Lagrum.parse("SoL (2025:400) 4:1"));
        assertThat(reader.findLagrum("9 § LSS (1993:387)", FIRST_NEW_DAY).orElseThrow())
                .containsExactly(Lagrum.parse("LSS (1993:387) 9"))
                .allMatch(Lagrum::isReadable);
    }

    @Test
    void text_somInteGarAttLasa_ellerKnytaTillEnLag_blirIngenting() {
        assertThat(reader.findLagrum("4 kap. 1 § SoL och något mer", LAST_OLD_DAY))
                .isEmpty();
        assertThat(reader.findLagrum("2 § LVU, 4:1 SoL", LocalDate.of(1999, 1, 1)))
                .isEmpty();
    }

    @Test
    void hanvisning_skrivsPaBadaSatten() {
        Hanvisning sol = Hanvisning.of(provision("2001:453", "3", "6 b"));
        assertThat(sol.citation()).isEqualTo("SoL (2001:453) 3:6 b");
        assertThat(sol.written()).isEqualTo("3 kap. 6 b § SoL (2001:453)");
        assertThat(sol.lagrum()).contains(Lagrum.parse("SoL (2001:453) 3:6 b"));
        Hanvisning bare = new Hanvisning("SoL", null, "3", "6 b");
        assertThat(bare.citation()).isEqualTo("SoL 3:6 b");
        assertThat(bare.written()).isEqualTo("3 kap. 6 b § SoL");
        assertThat(bare.lagrum()).isEqualTo(Optional.empty());
        assertThat(new Hanvisning("LVU", "1990:52", null, "2").written()).isEqualTo("2 § LVU (1990:52)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S | 2001:453 | 4 | 1 | act",
                "SoL 1 | 2001:453 | 4 | 1 | act",
                "SoL | 2001 | 4 | 1 | sfs",
                "SoL | 2001:45300 | 4 | 1 | sfs",
                "SoL | 2001:453 | 0 | 1 | chapter",
                "SoL | 2001:453 | 2 a | 1 | chapter",
                "SoL | 2001:453 | 4 | 01 | section",
                "SoL | 2001:453 | 4 | 1a | section",
                "SoL | 2001:453 | 4 | 1 § | section",
            })
    void hanvisning_medFelForm_kastarMedParameternsNamn(
            String act, String sfs, String chapter, String section, String parameter) {
        assertThatThrownBy(() -> new Hanvisning(act, sfs, chapter, section))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(parameter);
    }
}
