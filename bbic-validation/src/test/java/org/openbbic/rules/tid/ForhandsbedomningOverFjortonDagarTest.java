package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ForhandsbedomningOverFjortonDagarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T001");
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'typ':?,'datum':?,'forhandsbedomning':{'beslut':?,'datum':?,'forlangdTill':?}}]}";
    private static final String LATE = "BBIC-T001 /aktualiseringar/0/forhandsbedomning/datum";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        anmalan                    | 2017-01-02 | inleda          | 2017-01-02 |            | PROVAD
        anmalan                    | 2017-01-02 | inleda          | 2017-01-16 |            | PROVAD
        anmalan                    | 2017-01-02 | inte-inleda     | 2017-01-16 |            | PROVAD
        anmalan                    | 2017-01-02 | inleda          | 2017-01-17 |            | SENT
        anmalan                    | 2017-01-02 | inte-inleda     | 2017-01-17 |            | SENT
        anmalan                    | 2016-12-20 | inleda          | 2017-01-03 |            | PROVAD
        anmalan                    | 2016-02-20 | inleda          | 2016-03-05 |            | PROVAD
        anmalan                    | 2016-02-20 | inleda          | 2016-03-06 |            | SENT
        # the extension counts to its last day, and one that ends before the fourteenth day takes nothing away
        anmalan                    | 2017-01-02 | inleda          | 2017-01-20 | 2017-01-20 | PROVAD
        anmalan                    | 2017-01-02 | inleda          | 2017-01-21 | 2017-01-20 | SENT
        anmalan                    | 2017-01-02 | inleda          | 2017-01-16 | 2017-01-10 | PROVAD
        # the duty moved from one act to the other between these two days
        anmalan                    | 2025-06-30 | inleda          | 2025-07-14 |            | PROVAD
        anmalan                    | 2025-06-30 | inleda          | 2025-07-15 |            | SENT
        anmalan                    | 2025-07-01 | inleda          | 2025-07-15 |            | PROVAD
        anmalan                    | 2025-07-01 | inleda          | 2025-07-16 |            | SENT
        # the wording that was read is of 2012; what held before it is not known
        anmalan                    | 2012-12-31 | inleda          | 2013-02-01 |            | OAVGJORD
        anmalan                    | 2013-01-01 | inleda          | 2013-02-01 |            | SENT
        """)
    void anmalan_medBeslut(
            String typ, String kom, String beslut, String beslutad, @Nullable String forlangd, String outcome) {
        assertThat(RULE.arende(CASE, typ, kom, beslut, beslutad, forlangd).outcome())
                .isEqualTo(outcome.equals("SENT") ? LATE : outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ansokan                    | 2017-01-02 | inleda          | 2017-03-01 | EJ_TILLAMPLIG
        ansokan                    | 2010-01-02 | inleda          | 2010-03-01 | EJ_TILLAMPLIG
        information-pa-annat-satt  | 2017-01-02 | inleda          | 2017-03-01 | EJ_TILLAMPLIG
                                   | 2017-01-02 | inleda          | 2017-03-01 | EJ_TILLAMPLIG
        anmalan                    |            | inleda          | 2017-03-01 | EJ_TILLAMPLIG
        anmalan                    | 2017-01-02 |                 | 2017-03-01 | EJ_TILLAMPLIG
        anmalan                    | 2017-01-02 | inleda          |            | EJ_TILLAMPLIG
        # no decision is needed while an investigation goes on
        anmalan                    | 2017-01-02 | utredning-pagar | 2017-03-01 | EJ_TILLAMPLIG
        # what cannot be read is one cause and gives one remark
        anmalan                    | 2017-02-30 | inleda          | 2017-03-30 | BBIC-F002 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        anmalan                    | 2017-01-02 | inleda          | 2017-02-30 | BBIC-F002 /aktualiseringar/0/forhandsbedomning/datum + EJ_TILLAMPLIG
        # a code of no list is a remark on codes, and no decision
        anmalan                    | 2017-01-02 | inledd          | 2017-03-01 | BBIC-K001 /aktualiseringar/0/forhandsbedomning/beslut + EJ_TILLAMPLIG
        anmälan                    | 2017-01-02 | inleda          | 2017-03-01 | BBIC-K001 /aktualiseringar/0/typ + EJ_TILLAMPLIG
        """)
    void utanDetSomBehovs_provasInte(
            @Nullable String typ,
            @Nullable String kom,
            @Nullable String beslut,
            @Nullable String beslutad,
            String outcome) {
        assertThat(RULE.arende(CASE, typ, kom, beslut, beslutad, null).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void olasligForlangning_provasInte() {
        assertThat(RULE.arende(CASE, "anmalan", "2017-01-02", "inleda", "2017-03-01", "mars")
                        .outcome())
                .isEqualTo("BBIC-F002 /aktualiseringar/0/forhandsbedomning/forlangdTill + EJ_TILLAMPLIG");
    }

    @Test
    void varjeAktualisering_provasForSig() {
        RuleTesting.Judged judged = RULE.arende("""
                {'id':'A-1','aktualiseringar':[
                  {'typ':'anmalan','datum':'2017-01-02','forhandsbedomning':{'beslut':'inleda','datum':'2017-01-05'}},
                  {'typ':'anmalan','datum':'2017-02-01'},
                  {'typ':'anmalan','datum':'2017-03-01','forhandsbedomning':{'beslut':'inleda','datum':'2017-03-16'}}]}
                """.replace("\n", ""));
        assertThat(judged.outcome())
                .isEqualTo(
                        "BBIC-T001:saknas /aktualiseringar/1 + BBIC-T001 /aktualiseringar/2/forhandsbedomning/datum");
        assertThat(judged.tested()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-30 | SoL (2001:453) 11:1 a
        2025-07-01 | SoL (2025:400) 20:2
        """)
    void anmarkningen_namnerLagrummetSomGallde(String kom, String lagrum) {
        assertThat(RULE.arende(CASE, "anmalan", kom, "inleda", "2025-09-01", null)
                        .detail())
                .isEqualTo(lagrum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # fourteen days before the day of the export, here 16 January 2018, and the day before that
        2018-01-02 |                                                     | PROVAD
        2018-01-01 |                                                     | SAKNAS
        2018-01-01 | 'utredningar':[]                                    | SAKNAS
        2012-12-31 |                                                     | OAVGJORD
        # no decision is needed while an investigation goes on, and one that was opened in time shows that it was made
        2017-03-01 | 'utredningar':[{'inledd':'2017-02-01','avslutad':'2017-05-31'}] | PROVAD
        2017-03-01 | 'utredningar':[{'inledd':'2017-02-01','avslutad':'2017-03-01'}] | PROVAD
        2017-03-01 | 'utredningar':[{'inledd':'2017-02-01','avslutad':'2017-02-28'}] | SAKNAS
        2017-03-01 | 'utredningar':[{'inledd':'2017-03-15','avslutad':'2017-05-31'}] | PROVAD
        2017-03-01 | 'utredningar':[{'inledd':'2017-03-16','avslutad':'2017-05-31'}] | SAKNAS
        # one that may have gone on
        2017-03-01 | 'utredningar':[{'avslutad':'2017-05-31'}]           | OAVGJORD
        2017-03-01 | 'utredningar':[{'avslutad':'2017-02-28'}]           | SAKNAS
        2018-01-02 | 'utredningar':[{'avslutad':'2018-01-10'}]           | PROVAD
        """)
    void forhandsbedomningSaknas_darAndraHar(String kom, @Nullable String ovrigt, String outcome) {
        String other =
                "{'typ':'anmalan','datum':'2017-01-02','forhandsbedomning':{'beslut':'inte-inleda','datum':'2017-01-02'}}";
        String rest = ovrigt == null ? "" : "," + ovrigt;
        RuleTesting.Judged judged = RULE.arende(
                "{'id':'A-1','aktualiseringar':[" + other + ",{'typ':'anmalan','datum':?}]" + rest + "}", kom);
        assertThat(judged.outcome())
                .isEqualTo(
                        switch (outcome) {
                            case "SAKNAS" -> "BBIC-T001:saknas /aktualiseringar/1";
                            // the other anmälan is always tested
                            case "OAVGJORD" -> "PROVAD/OAVGJORD";
                            default -> outcome;
                        });
    }

    @Test
    void forhandsbedomningSaknas_darIngenHar_provasInte() {
        assertThat(RULE.arende("{'id':'A-1','aktualiseringar':[{'typ':'anmalan','datum':'2017-01-02'}]}")
                        .outcome())
                .isEqualTo("EJ_TILLAMPLIG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-01-16 | PROVAD
        2018-01-15 | BBIC-T001:saknas /aktualiseringar/0
        """)
    void forlangdUtanBeslut_raknasTillDenDagen(String forlangd, String outcome) {
        assertThat(RULE.arende(CASE, "anmalan", "2017-12-01", null, null, forlangd)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void profilSomHarValtForhandsbedomning_visarAttDeRegistreras() {
        assertThat(RULE.choosing("forhandsbedomning.beslut")
                        .arende("{'id':'A-1','aktualiseringar':[{'typ':'anmalan','datum':'2017-01-02'}]}")
                        .own()
                        .findings())
                .isEqualTo(1);
    }

    @Test
    void utredningInledd_iTid_raknasSomProvad() {
        assertThat(RULE.choosing("forhandsbedomning.beslut")
                        .arende("{'id':'A-1','aktualiseringar':[{'typ':'anmalan','datum':'2017-03-01'}],"
                                + "'utredningar':[{'inledd':'2017-03-10'}]}")
                        .own()
                        .tested())
                .isEqualTo(1);
    }
}
