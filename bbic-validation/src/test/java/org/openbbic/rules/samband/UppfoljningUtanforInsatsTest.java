package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UppfoljningUtanforInsatsTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S019");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'beslut':{'datum':?},'start':?,'uppfoljningar':[{'datum':?}],'avslut':{'datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-04-20 | 2017-05-01 | 2017-05-01 | 2017-11-30 | PROVAD
        2017-04-20 | 2017-05-01 | 2017-11-30 | 2017-11-30 | PROVAD
        2017-04-20 | 2017-05-01 | 2017-12-01 | 2017-11-30 | BBIC-S019 /insatser/0/uppfoljningar/0/datum
        2017-04-20 | 2017-05-01 | 2017-04-30 | 2017-11-30 | BBIC-S019:start /insatser/0/uppfoljningar/0/datum
        # one end of the measure is enough
                   |            | 2017-12-01 | 2017-11-30 | BBIC-S019 /insatser/0/uppfoljningar/0/datum
                   | 2017-05-01 | 2017-04-30 |            | BBIC-S019:start /insatser/0/uppfoljningar/0/datum
        2017-04-20 |            | 2017-04-30 |            | EJ_TILLAMPLIG
        2017-04-20 | 2017-05-01 |            | 2017-11-30 | EJ_TILLAMPLIG
        # before the decision, and a measure closed before it began, are other rules'
        2017-04-20 | 2017-05-01 | 2017-04-19 | 2017-11-30 | BBIC-S003 /insatser/0/uppfoljningar/0/datum + EJ_TILLAMPLIG
        2017-04-20 | 2017-05-01 | 2017-06-01 | 2017-04-30 | BBIC-S004 /insatser/0/avslut/datum + EJ_TILLAMPLIG
        2017-04-20 | 2017-05-01 | 2017-12-01 | 2017-11-31 | BBIC-F002 /insatser/0/avslut/datum + PROVAD
        """)
    void uppfoljning_motInsatsensTid(
            @Nullable String beslut,
            @Nullable String start,
            @Nullable String uppfoljd,
            @Nullable String avslut,
            String outcome) {
        assertThat(RULE.arende(CASE, beslut, start, uppfoljd, avslut).outcome()).isEqualTo(outcome);
    }

    @Test
    void nyarAvslutetSomArFel_sagerPlaceringensRegel() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'start':'2017-05-01','placeringar':[{'slut':'2017-11-30'}],"
                                + "'uppfoljningar':[{'datum':'2017-09-01'}],'avslut':{'datum':'2017-06-30'}}]}")
                        .outcome())
                .isEqualTo("BBIC-S005 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG");
    }
}
