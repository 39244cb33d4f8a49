package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OvervagandeUtanforInsatsTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S020");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'start':?,'lvu':{'omhandertagande':?},'overvaganden':[{},{'datum':?}],'avslut':{'datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-05-01 |            | 2017-05-01 | 2017-11-30 | PROVAD
        2017-05-01 |            | 2017-11-30 | 2017-11-30 | PROVAD
        2017-05-01 |            | 2017-12-01 | 2017-11-30 | BBIC-S020 /insatser/0/overvaganden/1/datum
        2017-05-01 |            | 2017-04-30 | 2017-11-30 | BBIC-S020:start /insatser/0/overvaganden/1/datum
        # in care before the measure that the court decided
        2017-05-01 | 2017-04-20 | 2017-04-30 | 2017-11-30 | PROVAD
        2017-05-01 | 2017-05-01 | 2017-04-30 | 2017-11-30 | BBIC-S020:start /insatser/0/overvaganden/1/datum
                   |            | 2017-04-30 |            | EJ_TILLAMPLIG
        2017-05-01 |            |            | 2017-11-30 | EJ_TILLAMPLIG
        # a measure closed before it began is another rule's
        2017-05-01 |            | 2017-06-01 | 2017-04-30 | BBIC-S004 /insatser/0/avslut/datum + EJ_TILLAMPLIG
        2017-05-32 |            | 2017-04-30 | 2017-11-30 | BBIC-F002 /insatser/0/start + PROVAD
        """)
    void overvagande_motInsatsensTid(
            @Nullable String start,
            @Nullable String omhandertagen,
            @Nullable String overvagd,
            @Nullable String avslut,
            String outcome) {
        assertThat(RULE.arende(CASE, start, omhandertagen, overvagd, avslut).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void narEnUppfoljningOcksaLiggerUtanfor_sagerDessRegel() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'overvaganden':[{'datum':'2017-10-20'}],"
                                + "'uppfoljningar':[{'datum':'2017-09-01'}],'avslut':{'datum':'2017-06-30'}}]}")
                        .outcome())
                .isEqualTo("BBIC-S019 /insatser/0/uppfoljningar/0/datum + EJ_TILLAMPLIG");
    }
}
