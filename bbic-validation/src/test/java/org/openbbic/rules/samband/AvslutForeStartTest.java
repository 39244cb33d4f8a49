package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class AvslutForeStartTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S004");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'beslut':{'datum':?},'start':?,'avslut':{'datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-04-20 | 2017-05-01 | 2017-05-01 | PROVAD
        2017-04-20 | 2017-05-01 | 2017-11-30 | PROVAD
        2017-04-20 | 2017-05-01 | 2017-04-30 | BBIC-S004 /insatser/0/avslut/datum
        # that a measure began before it was decided is another rule's; the start is what counts
        2017-05-10 | 2017-05-01 | 2017-05-05 | BBIC-S018 /insatser/0/start + PROVAD
        # without a start it cannot have ended before it was decided
        2017-04-20 |            | 2017-04-20 | PROVAD
        2017-04-20 |            | 2017-04-19 | BBIC-S004:beslut /insatser/0/avslut/datum
                   |            | 2017-04-19 | EJ_TILLAMPLIG
                   | 2017-05-01 |            | EJ_TILLAMPLIG
        2017-04-20 | 2017-05-32 | 2017-01-01 | BBIC-F002 /insatser/0/start + EJ_TILLAMPLIG
        2017-04-20 | 2017-05-01 | 2017-02-29 | BBIC-F002 /insatser/0/avslut/datum + EJ_TILLAMPLIG
        2017-04-32 |            | 2017-01-01 | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void avslut_motStartEllerBeslut(
            @Nullable String beslut, @Nullable String start, @Nullable String avslut, String outcome) {
        assertThat(RULE.arende(CASE, beslut, start, avslut).outcome()).isEqualTo(outcome);
    }
}
