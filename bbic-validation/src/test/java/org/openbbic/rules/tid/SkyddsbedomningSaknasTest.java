package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class SkyddsbedomningSaknasTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T005");
    private static final String CASE = "{'id':'A-1','aktualiseringar':[{'typ':?,'datum':?,'skyddsbedomning':?},"
            + "{'typ':'anmalan','skyddsbedomning':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # registered, since another anmälan of the case has one
        anmalan | 2017-01-02 | 2017-01-02 | 2017-05-01 | PROVAD
        anmalan | 2017-01-02 |            | 2017-05-01 | SAKNAS
        # at once has no number: late is not judged
        anmalan | 2017-01-02 | 2017-03-02 | 2017-05-01 | PROVAD
        # not known to be registered
        anmalan | 2017-01-02 |            |            | EJ_TILLAMPLIG
        # its own day shows it, and there is nothing to remark on
        anmalan | 2017-01-02 | 2017-01-02 |            | PROVAD
        anmalan | 2012-12-31 |            | 2017-05-01 | OAVGJORD
        anmalan | 2013-01-01 |            | 2017-05-01 | SAKNAS
        anmalan | 2018-01-16 |            | 2017-05-01 | SAKNAS
        ansokan | 2017-01-02 |            | 2017-05-01 | EJ_TILLAMPLIG
                | 2017-01-02 |            | 2017-05-01 | EJ_TILLAMPLIG
        anmalan |            |            | 2017-05-01 | EJ_TILLAMPLIG
        anmalan | 2017-01-02 | genast     | 2017-05-01 | BBIC-F002 /aktualiseringar/0/skyddsbedomning + EJ_TILLAMPLIG
        anmalan | 2017-13-02 |            | 2017-05-01 | BBIC-F002 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        """)
    void anmalan_medOchUtanSkyddsbedomning(
            @Nullable String typ,
            @Nullable String kom,
            @Nullable String bedomd,
            @Nullable String annan,
            String outcome) {
        assertThat(RULE.arende(CASE, typ, kom, bedomd, annan).outcome())
                .isEqualTo(outcome.replace("SAKNAS", "BBIC-T005 /aktualiseringar/0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-30 | SoL (2001:453) 11:1 a
        2025-07-01 | SoL (2025:400) 20:1
        """)
    void anmarkningen_namnerLagrummetSomGallde(String kom, String lagrum) {
        RuleTesting rule = RULE.under("{'bbicExport':'1','bbicVersion':'1.0','skapad':'2026-01-15'}");
        assertThat(rule.arende(CASE, "anmalan", kom, null, "2025-05-01").detail())
                .isEqualTo(lagrum);
    }
}
