package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class InsatsUtanBeslutTest {

    private static final RuleTesting RULE =
            RuleTesting.of("BBIC-T016").under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-10-15'}");
    // The case began before 18, so that no rule on who BBIC is for has anything to say.
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'datum':'2020-01-01'}],'barn':{'fodelsear':?},'insatser':[{'typ':[?],'lagrum':[?],'start':?,"
                    + "'beslut':?},{'beslut':?}]}";
    private static final String DECIDED = "={\"datum\":\"2025-06-01\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kontaktperson              | 2025-07-01 | SAKNAS
        kontaktfamilj              | 2025-07-01 | SAKNAS
        kvalificerad-kontaktperson | 2025-07-01 | SAKNAS
        familjehem                 | 2025-07-01 | SAKNAS
        sarskilt-ungdomshem        | 2025-07-01 | SAKNAS
        jourhem                    | 2025-07-01 | SAKNAS
        stodboende                 | 2025-07-01 | SAKNAS
        skyddat-boende             | 2025-07-01 | SAKNAS
        hvb                        | 2025-07-01 | SAKNAS
        # these may be given without
        behovsprovat-stod          | 2025-07-01 | EJ_TILLAMPLIG
        strukturerat-oppenvardsprogram | 2025-07-01 | EJ_TILLAMPLIG
        annan-oppenvardsinsats     | 2025-07-01 | EJ_TILLAMPLIG
        # the older act has no such section that is known here
        kontaktperson              | 2025-06-30 | OAVGJORD
        # not begun, or not known
        kontaktperson              | 2026-10-15 | SAKNAS
        kontaktperson              | 2026-10-16 | EJ_TILLAMPLIG
        kontaktperson              |            | EJ_TILLAMPLIG
        """)
    void utanBeslut(String typ, @Nullable String start, String outcome) {
        assertThat(RULE.arende(CASE, "=2015", typ, "=", start, null, DECIDED).outcome())
                .isEqualTo(outcome.replace("SAKNAS", "BBIC-T016 /insatser/0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # to the age of 20 in these homes, whatever the age otherwise
        hvb           | 2004 | 2025-12-31 | EJ_TILLAMPLIG
        hvb           | 2004 | 2025-12-30 | OAVGJORD
        hvb           | 2005 | 2025-12-31 | SAKNAS
        hvb           |      | 2025-12-31 | SAKNAS
        kontaktperson | 2004 | 2025-12-31 | SAKNAS
        """)
    void alder_pasDagenDenBorjade(String typ, @Nullable String fodd, String start, String outcome) {
        String year = fodd == null ? null : "=" + fodd;
        assertThat(RULE.arende(CASE, year, typ, "=", start, null, DECIDED).outcome())
                .isEqualTo(outcome.replace("SAKNAS", "BBIC-T016 /insatser/0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                            | {'datum':'2025-06-01'} | BBIC-T016 /insatser/0
        # no measure of the case has one, so they may not be registered
                            |                        | EJ_TILLAMPLIG
        {'riskbedomning':'hog'} |                    | PROVAD
        {'datum':'2025-06-20'} |                     | PROVAD
        beslutad            | {'datum':'2025-06-01'} | BBIC-F010 /insatser/0/beslut + EJ_TILLAMPLIG
        """)
    void beslut_harOchDar(@Nullable String beslut, @Nullable String annat, String outcome) {
        assertThat(RULE.arende(CASE, "=2015", "kontaktperson", "=", "2025-07-01", json(beslut), json(annat))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SoL (2025:400) 13:7 | BBIC-T016 /insatser/0
        LVU (1990:52) 22    | EJ_TILLAMPLIG
        """)
    void lagrum(String lagrum, String outcome) {
        assertThat(RULE.arende(CASE, "=2015", "kontaktperson", lagrum, "2025-07-01", null, DECIDED)
                        .outcome())
                .isEqualTo(outcome);
    }

    private static @Nullable String json(@Nullable String text) {
        return text == null || !text.startsWith("{") ? text : "=" + text.replace('\'', '"');
    }
}
