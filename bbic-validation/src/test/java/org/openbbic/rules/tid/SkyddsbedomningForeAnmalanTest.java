package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class SkyddsbedomningForeAnmalanTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T004");
    private static final String CASE = "{'id':'A-1','aktualiseringar':[{'typ':?,'datum':?,'skyddsbedomning':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        anmalan | 2017-01-02 | 2017-01-02 | PROVAD
        anmalan | 2017-01-02 | 2017-01-01 | BBIC-T004 /aktualiseringar/0/skyddsbedomning
        # at once has no number: late is not judged
        anmalan | 2017-01-02 | 2017-02-20 | PROVAD
        anmalan | 2025-07-01 | 2025-06-30 | BBIC-T004 /aktualiseringar/0/skyddsbedomning
        anmalan | 2025-07-01 | 2025-07-01 | PROVAD
        anmalan | 2012-01-02 | 2012-01-01 | OAVGJORD
        ansokan | 2017-01-02 | 2017-01-01 | EJ_TILLAMPLIG
                | 2017-01-02 | 2017-01-01 | EJ_TILLAMPLIG
        anmalan |            | 2017-01-01 | EJ_TILLAMPLIG
        anmalan | 2017-01-02 |            | EJ_TILLAMPLIG
        anmalan | 2017-01-02 | genast     | BBIC-F002 /aktualiseringar/0/skyddsbedomning + EJ_TILLAMPLIG
        anmalan | 2017-13-02 | 2017-01-01 | BBIC-F002 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        """)
    void skyddsbedomning_medDagar(@Nullable String typ, @Nullable String kom, @Nullable String bedomd, String outcome) {
        assertThat(RULE.arende(CASE, typ, kom, bedomd).outcome()).isEqualTo(outcome);
    }
}
