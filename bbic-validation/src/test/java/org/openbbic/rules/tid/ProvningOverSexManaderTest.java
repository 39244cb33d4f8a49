package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ProvningOverSexManaderTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T007").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    private static final String CASE = "{'id':'A-1','barn':{'fodelsear':?},'insatser':[{'lagrum':[?],"
            + "'placeringar':[{'start':?,'slut':?}],'overvaganden':[{'datum':?,'typ':?}],'lvu':{'vardInledd':?}}]}";
    private static final String PREVENTIVE = "{'id':'A-1','insatser':[{'lagrum':['LVU (1990:52) 22'],"
            + "'beslut':{'datum':?},'overvaganden':[{'datum':?,'typ':'provning'}],'avslut':?}]}";

    private static String expected(String outcome) {
        return outcome.replace("SENT", "BBIC-T007 /insatser/0/overvaganden/0/datum")
                .replace("SAKNAS", "BBIC-T007:saknas /insatser/0/placeringar/0")
                .replace("UTAN", "BBIC-T007:saknas /insatser/0/beslut");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the same date six months later is in time
        2025-07-12 | 2026-01-20 | 2026-01-11 | provning    |            | PROVAD
        2025-07-12 | 2026-01-20 | 2026-01-12 | provning    |            | PROVAD
        2025-07-12 | 2026-01-20 | 2026-01-13 | provning    |            | SENT
        2025-07-12 | 2026-04-12 | 2025-10-12 | provning    |            | PROVAD
        2025-07-12 | 2026-04-13 | 2025-10-12 | provning    |            | SAKNAS
        2025-08-31 | 2026-03-20 | 2026-02-28 | provning    |            | PROVAD
        2025-08-31 | 2026-03-20 | 2026-03-01 | provning    |            | SENT
        2026-01-05 |            | 2026-04-14 | provning    |            | SAKNAS
        # an övervägande is not enough, and one whose kind is not known leaves it open
        2025-07-12 | 2026-01-20 | 2025-12-01 | overvagande |            | SAKNAS
        2025-07-12 | 2026-01-20 | 2025-12-01 |             |            | OAVGJORD
        # from the day care under the act began
        2025-07-12 | 2026-04-20 | 2026-04-01 | provning    | 2025-10-01 | PROVAD
        2025-07-12 | 2026-04-20 | 2026-04-02 | provning    | 2025-10-01 | SENT
        # the wording that was read is of 2022; what held before it is not known
        2022-12-31 | 2023-09-01 | 2023-08-01 | provning    |            | PROVAD/OAVGJORD
        2023-01-01 | 2023-09-01 | 2023-08-01 | provning    |            | SENT
        """)
    void vard_enligtTreParagrafenLvu(
            String start,
            @Nullable String slut,
            String dag,
            @Nullable String typ,
            @Nullable String inledd,
            String outcome) {
        assertThat(RULE.arende(CASE, "=2010", "LVU (1990:52) 3", start, slut, dag, typ, inledd)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # 2 § is another rule's; under both, care must be tried
        LVU (1990:52) 2     | BBIC-T006:saknas /insatser/0/placeringar/0 + EJ_TILLAMPLIG
        SoL (2025:400) 11:1 | EJ_TILLAMPLIG
        """)
    void annatLagrum_provasInte(String lagrum, String outcome) {
        assertThat(RULE.arende(CASE, "=2015", lagrum, "2025-07-12", "2026-01-20", "2025-06-01", "overvagande", null)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void bade2Och3Paragrafen_gerEnAnmarkning() {
        String both = "=\"LVU (1990:52) 2\",\"LVU (1990:52) 3\"";
        assertThat(RULE.arende(CASE, "=2015", both, "2025-07-12", "2026-01-20", "2025-08-01", "overvagande", null)
                        .outcome())
                .isEqualTo(expected("SAKNAS"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # care that goes on after 21 is another rule's; one cause, one remark
        =2004 | BBIC-T013 /insatser/0/placeringar/0 + EJ_TILLAMPLIG
        =2005 | OAVGJORD
        =2006 | SAKNAS
        """)
    void alder_pasDenSistaDagenITid(String fodd, String outcome) {
        assertThat(RULE.arende(
                                CASE,
                                fodd,
                                "LVU (1990:52) 3",
                                "2025-07-12",
                                "2026-01-20",
                                "2025-06-01",
                                "provning",
                                null)
                        .outcome())
                .isEqualTo(expected(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # counted from the decision
        2026-01-05 | 2026-07-05 |            | PROVAD
        2026-01-05 | 2026-07-06 |            | SENT
        2025-07-05 | 2026-01-05 |            | UTAN
        2025-07-05 | 2026-01-05 | 2026-07-05 | PROVAD
        2025-07-05 | 2026-01-05 | 2026-07-06 | UTAN
        2022-12-31 | 2023-09-01 | 2023-10-01 | PROVAD/OAVGJORD
                   | 2026-07-06 |            | EJ_TILLAMPLIG
        2026-01-32 | 2026-07-06 |            | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void tjugotvaParagrafenLvu(@Nullable String beslut, String dag, @Nullable String avslut, String outcome) {
        String closing = avslut == null ? null : "={\"datum\":\"" + avslut + "\"}";
        assertThat(RULE.arende(PREVENTIVE, beslut, dag, closing).outcome()).isEqualTo(expected(outcome));
    }

    @Test
    void anmarkningen_namnerLagrummetForVardenEllerInsatsen() {
        assertThat(RULE.arende(
                                CASE,
                                "=2010",
                                "LVU (1990:52) 3",
                                "2025-07-12",
                                "2026-01-20",
                                "2026-01-13",
                                "provning",
                                null)
                        .detail())
                .isEqualTo("LVU (1990:52) 13");
        assertThat(RULE.arende(PREVENTIVE, "2026-01-05", "2026-07-06", null).detail())
                .isEqualTo("LVU (1990:52) 22");
    }

    @Test
    void utanNagonProvningIArendet_provasInte() {
        assertThat(RULE.arende(
                                "{'id':'A-1','insatser':[{'lagrum':['LVU (1990:52) 3'],'placeringar':[{'start':'2025-07-12'}]}]}")
                        .outcome())
                .isEqualTo("EJ_TILLAMPLIG");
    }

    @Test
    void profilSomHarValtOvervagande_visarAttDeRegistreras() {
        String text = "{'id':'A-1','insatser':[{'lagrum':['LVU (1990:52) 3'],'placeringar':[{'start':'2025-07-12'}]}]}";
        assertThat(RULE.choosing("overvagande.typ").arende(text).own().findings())
                .isEqualTo(1);
    }

    @Test
    void vardEnligt2Paragrafen_arIngenForebyggandeInsats() {
        String text = "{'id':'A-1','insatser':[{'lagrum':[?,?],'beslut':{'datum':'2025-07-05'},"
                + "'overvaganden':[{'datum':'2025-09-01','typ':'provning'}],'avslut':{'datum':'2026-04-14'}}]}";
        assertThat(RULE.arende(text, "LVU (1990:52) 2", "LVU (1990:52) 22").outcome())
                .isEqualTo("EJ_TILLAMPLIG");
        assertThat(RULE.arende(text, "LVU (1990:52) 22", "LVU (1990:52) 22").outcome())
                .isEqualTo(expected("UTAN"));
    }
}
