package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class VardInleddEfterFyraVeckorTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T009");
    private static final String CASE = "{'id':'A-1','insatser':[{'lvu':{'lagaKraft':?,'vardInledd':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-03-01 | 2017-03-01 | PROVAD
        2017-03-01 | 2017-03-28 | PROVAD
        # day 28 is in time
        2017-03-01 | 2017-03-29 | PROVAD
        2017-03-01 | 2017-03-30 | SENT
        # over a leap day and over the end of a year
        2016-02-15 | 2016-03-14 | PROVAD
        2016-02-15 | 2016-03-15 | SENT
        2016-12-31 | 2017-01-28 | PROVAD
        2016-12-31 | 2017-01-29 | SENT
        # care that had begun before
        2017-03-01 | 2017-01-10 | PROVAD
        2017-03-01 |            | EJ_TILLAMPLIG
                   | 2017-03-30 | EJ_TILLAMPLIG
        2017-02-29 | 2017-03-30 | BBIC-F002 /insatser/0/lvu/lagaKraft + EJ_TILLAMPLIG
        2017-03-01 | snart      | BBIC-F002 /insatser/0/lvu/vardInledd + EJ_TILLAMPLIG
        """)
    void lagaKraft_ochVardInledd(@Nullable String lagaKraft, @Nullable String vardInledd, String outcome) {
        assertThat(RULE.arende(CASE, lagaKraft, vardInledd).outcome())
                .isEqualTo(outcome.equals("SENT") ? "BBIC-T009 /insatser/0/lvu/vardInledd" : outcome);
    }
}
