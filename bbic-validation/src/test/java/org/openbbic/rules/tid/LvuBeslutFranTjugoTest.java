package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class LvuBeslutFranTjugoTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T014").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    // The case began before 18, so that no rule on who BBIC is for has anything to say.
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'datum':'2008-01-01'}],'barn':{?:?},'insatser':[{'lagrum':[?],'beslut':{'datum':?},"
                    + "'lvu':{'omhandertagande':?}}]}";

    private static String field(String day) {
        return day.length() == 4 ? "fodelsear" : "fodelsedatum";
    }

    private static String born(String day) {
        return day.length() == 4 ? "=" + day : day;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # under 20: the birthday itself is too late
        LVU (1990:52) 6     | 2005-09-15 | 2025-09-14 | PROVAD
        LVU (1990:52) 6     | 2005-09-15 | 2025-09-15 | SENT
        LVU (1990:52) 22    | 2005-09-15 | 2025-09-14 | PROVAD
        LVU (1990:52) 22    | 2005-09-15 | 2025-09-15 | SENT
        LVU (1990:52) 3     | 2006-01-15 | 2026-01-14 | PROVAD
        LVU (1990:52) 3     | 2006-01-15 | 2026-01-15 | SENT
        # the year alone
        LVU (1990:52) 6     | 2005       | 2024-12-31 | PROVAD
        LVU (1990:52) 6     | 2005       | 2025-01-01 | OAVGJORD
        LVU (1990:52) 6     | 2005       | 2025-12-30 | OAVGJORD
        LVU (1990:52) 6     | 2005       | 2025-12-31 | SENT
        # each section by the wording that was read of it: of 1 § from 2025, of 22 § from 2022
        LVU (1990:52) 3     | 2000       | 2025-12-31 | OAVGJORD
        LVU (1990:52) 3     | 2000       | 2026-01-01 | SENT
        LVU (1990:52) 22    | 2000       | 2022-12-31 | OAVGJORD
        LVU (1990:52) 22    | 2000       | 2023-01-01 | SENT
        LVU (1990:52) 6     | 1990       | 2017-01-01 | SENT
        LVU (1990:52) 1     | 2000       | 2026-01-01 | EJ_TILLAMPLIG
        SoL (2025:400) 11:1 | 2000       | 2026-01-01 | EJ_TILLAMPLIG
        LVU (1990:52) 6     | 2000       |            | EJ_TILLAMPLIG
        LVU (1990:52) 6     | 2000       | 2025-02-30 | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void beslut_medLagrum(String lagrum, String fodd, @Nullable String beslut, String outcome) {
        assertThat(RULE.arende(CASE, field(fodd), born(fodd), lagrum, beslut, null)
                        .outcome())
                .isEqualTo(outcome.replace("SENT", "BBIC-T014 /insatser/0/beslut/datum"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2005-09-15 | 2025-09-14 | PROVAD
        2005-09-15 | 2025-09-15 | SENT
        2005       | 2025-09-15 | OAVGJORD
        """)
    void omhandertagande_utanLagrum(String fodd, String dag, String outcome) {
        assertThat(RULE.arende(CASE, field(fodd), born(fodd), "=", null, dag).outcome())
                .isEqualTo(outcome.replace("SENT", "BBIC-T014 /insatser/0/lvu/omhandertagande"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LVU (1990:52) 6  | LVU (1990:52) 6
        LVU (1990:52) 22 | LVU (1990:52) 22
        LVU (1990:52) 3  | LVU (1990:52) 1
        """)
    void anmarkningen_namnerParagrafenMedAldersgransen(String lagrum, String namnd) {
        assertThat(RULE.arende(CASE, "fodelsear", "=2000", lagrum, "2026-01-02", null)
                        .detail())
                .isEqualTo(namnd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # care under 3 § may go on to 21, so a later decision may be right
        # what stays open is the earlier one, on a day before the wording that was read
        LVU (1990:52) 3 | 2025-03-01 | OAVGJORD
        LVU (1990:52) 2 | 2025-03-01 | BBIC-T014 /insatser/1/beslut/datum
        LVU (1990:52) 3 | 2026-03-02 | BBIC-T014 /insatser/0/beslut/datum + BBIC-T014 /insatser/1/beslut/datum
        """)
    void tidigareBeslutEnligtTreParagrafen(String lagrum, String beslut, String outcome) {
        String text =
                "{'id':'A-1','aktualiseringar':[{'datum':'2008-01-01'}],'barn':{'fodelsear':2005},'insatser':[{'lagrum':[?],'beslut':{'datum':?}},"
                        + "{'lagrum':['LVU (1990:52) 3'],'beslut':{'datum':'2026-03-02'}}]}";
        assertThat(RULE.arende(text, lagrum, beslut).outcome()).isEqualTo(outcome);
    }

    @Test
    void dagSomEnAnnanRegelSvararFor_provasInte() {
        assertThat(RULE.arende(CASE, "fodelsear", "=2000", "LVU (1990:52) 6", "2026-11-01", null)
                        .outcome())
                .isEqualTo("BBIC-S013 /insatser/0/beslut/datum + EJ_TILLAMPLIG");
    }
}
