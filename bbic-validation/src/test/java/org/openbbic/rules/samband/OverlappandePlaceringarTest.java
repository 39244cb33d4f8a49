package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OverlappandePlaceringarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S006");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'placeringar':[{'start':?,'slut':?},{'start':?,'slut':?}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-05-01 | 2017-06-30 | 2017-07-01 | 2017-08-01 | PROVAD
        # one ends the day the next begins
        2017-05-01 | 2017-06-30 | 2017-06-30 | 2017-08-01 | PROVAD
        2017-05-01 | 2017-06-30 | 2017-06-29 | 2017-08-01 | BBIC-S006 /insatser/0/placeringar/1/start
        2017-05-01 |            | 2017-06-29 | 2017-08-01 | BBIC-S006 /insatser/0/placeringar/1/start
        2017-05-01 |            | 2017-06-29 |            | BBIC-S006 /insatser/0/placeringar/1/start
        2017-06-30 | 2017-08-01 | 2017-05-01 | 2017-06-30 | PROVAD
        2017-06-29 | 2017-08-01 | 2017-05-01 | 2017-06-30 | BBIC-S006 /insatser/0/placeringar/1/start
        2017-06-29 | 2017-08-01 | 2017-05-01 |            | BBIC-S006 /insatser/0/placeringar/1/start
        # a single day within another placement
        2017-05-01 | 2017-06-30 | 2017-06-01 | 2017-06-01 | BBIC-S006 /insatser/0/placeringar/1/start
                   | 2017-06-30 | 2017-06-01 | 2017-08-01 | EJ_TILLAMPLIG
        2017-05-01 | 2017-06-30 |            | 2017-08-01 | EJ_TILLAMPLIG
        2017-05-01 | 2017-06-31 | 2017-06-01 | 2017-08-01 | BBIC-F002 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        # days in the wrong order are another rule's
        2017-06-30 | 2017-05-01 | 2017-06-01 | 2017-08-01 | BBIC-S011 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        """)
    void tvaPlaceringar_medDagar(
            @Nullable String forstaFran,
            @Nullable String forstaTill,
            @Nullable String andraFran,
            @Nullable String andraTill,
            String outcome) {
        assertThat(RULE.arende(CASE, forstaFran, forstaTill, andraFran, andraTill)
                        .outcome())
                .isEqualTo(outcome);
    }
}
