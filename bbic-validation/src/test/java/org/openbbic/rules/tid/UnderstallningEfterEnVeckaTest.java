package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UnderstallningEfterEnVeckaTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T010");
    private static final String CASE = "{'id':'A-1','insatser':[{'lvu':{'omhandertagande':?,'understalld':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-03-01 | 2017-03-01 | PROVAD
        2017-03-01 | 2017-03-07 | PROVAD
        # day 7 is in time
        2017-03-01 | 2017-03-08 | PROVAD
        2017-03-01 | 2017-03-09 | SENT
        2016-02-25 | 2016-03-03 | PROVAD
        2016-02-25 | 2016-03-04 | SENT
        # the wording that was read is of 2009; what held before it is not known
        2009-12-31 | 2010-01-20 | OAVGJORD
        2010-01-01 | 2010-01-20 | SENT
        2017-03-01 |            | EJ_TILLAMPLIG
                   | 2017-03-09 | EJ_TILLAMPLIG
        2017-03-32 | 2017-03-09 | BBIC-F002 /insatser/0/lvu/omhandertagande + EJ_TILLAMPLIG
        """)
    void omhandertagande_ochUnderstallning(
            @Nullable String omhandertagande, @Nullable String understalld, String outcome) {
        assertThat(RULE.arende(CASE, omhandertagande, understalld).outcome())
                .isEqualTo(outcome.equals("SENT") ? "BBIC-T010 /insatser/0/lvu/understalld" : outcome);
    }
}
