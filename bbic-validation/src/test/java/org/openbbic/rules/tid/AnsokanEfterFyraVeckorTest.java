package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class AnsokanEfterFyraVeckorTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T011");
    private static final String CASE = "{'id':'A-1','insatser':[{'lvu':{'verkstalld':?,'ansokan':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-03-01 | 2021-03-01 | PROVAD
        2021-03-01 | 2021-03-28 | PROVAD
        # day 28 is in time
        2021-03-01 | 2021-03-29 | PROVAD
        2021-03-01 | 2021-03-30 | SENT
        2020-02-15 | 2020-03-14 | PROVAD
        2020-02-15 | 2020-03-15 | SENT
        # applied for before custody
        2021-03-01 | 2021-02-20 | PROVAD
        # the wording that was read is of 2019; what held before it is not known
        2019-12-31 | 2020-03-01 | OAVGJORD
        2020-01-01 | 2020-03-01 | SENT
        2021-03-01 |            | EJ_TILLAMPLIG
                   | 2021-03-30 | EJ_TILLAMPLIG
        2021-03-01 | 2021-03-32 | BBIC-F002 /insatser/0/lvu/ansokan + EJ_TILLAMPLIG
        """)
    void verkstallighet_ochAnsokan(@Nullable String verkstalld, @Nullable String ansokan, String outcome) {
        assertThat(RULE.arende(CASE, verkstalld, ansokan).outcome())
                .isEqualTo(outcome.equals("SENT") ? "BBIC-T011 /insatser/0/lvu/ansokan" : outcome);
    }
}
