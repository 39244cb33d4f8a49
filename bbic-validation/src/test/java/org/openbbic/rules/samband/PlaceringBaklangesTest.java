package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class PlaceringBaklangesTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S011");
    private static final String CASE = "{'id':'A-1','insatser':[{'placeringar':[{'start':?,'slut':?}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-05-01 | 2017-05-01 | PROVAD
        2017-05-01 | 2017-11-30 | PROVAD
        2017-05-01 | 2017-04-30 | BBIC-S011 /insatser/0/placeringar/0/slut
                   | 2017-04-30 | EJ_TILLAMPLIG
        2017-05-01 |            | EJ_TILLAMPLIG
        2017-05-01 | 2017-04-31 | BBIC-F002 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        """)
    void placering_medDagar(@Nullable String start, @Nullable String slut, String outcome) {
        assertThat(RULE.arende(CASE, start, slut).outcome()).isEqualTo(outcome);
    }
}
