package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UppfoljningForeBeslutTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S003");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'beslut':{'datum':?},'uppfoljningar':[{},{'datum':?}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-04-20 | 2017-04-20 | PROVAD
        2017-04-20 | 2017-09-01 | PROVAD
        2017-04-20 | 2017-04-19 | BBIC-S003 /insatser/0/uppfoljningar/1/datum
                   | 2017-04-19 | EJ_TILLAMPLIG
        2017-04-20 |            | EJ_TILLAMPLIG
        2017-04-31 | 2017-04-19 | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        2017-04-20 | 2017-04-00 | BBIC-F002 /insatser/0/uppfoljningar/1/datum + EJ_TILLAMPLIG
        """)
    void uppfoljning_motBeslutetsDag(@Nullable String beslut, @Nullable String uppfoljning, String outcome) {
        assertThat(RULE.arende(CASE, beslut, uppfoljning).outcome()).isEqualTo(outcome);
    }
}
