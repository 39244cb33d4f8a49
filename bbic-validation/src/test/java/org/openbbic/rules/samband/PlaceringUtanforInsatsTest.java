package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class PlaceringUtanforInsatsTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S005");
    private static final String CASE =
            "{'id':'A-1','insatser':[{'start':?,'placeringar':[{'start':?,'slut':?}],'avslut':{'datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-05-01 | 2017-05-01 | 2017-11-30 | 2017-11-30 | PROVAD
        2017-05-01 | 2017-06-01 |            | 2017-11-30 | PROVAD
        2017-05-01 | 2017-04-30 | 2017-11-30 | 2017-11-30 | BBIC-S005 /insatser/0/placeringar/0/start
        2017-05-01 | 2017-05-01 | 2017-12-01 | 2017-11-30 | BBIC-S005 /insatser/0/placeringar/0/slut
        2017-05-01 | 2017-12-01 |            | 2017-11-30 | BBIC-S005 /insatser/0/placeringar/0/start
        # both ends outside is one remark
        2017-05-01 | 2017-04-30 | 2017-12-01 | 2017-11-30 | BBIC-S005 /insatser/0/placeringar/0/start
        # one end of the measure is enough
        2017-05-01 | 2017-04-30 |            |            | BBIC-S005 /insatser/0/placeringar/0/start
                   | 2017-04-30 | 2017-12-01 | 2017-11-30 | BBIC-S005 /insatser/0/placeringar/0/slut
        2017-05-01 |            | 2017-04-30 |            | BBIC-S005 /insatser/0/placeringar/0/slut
        2017-05-01 |            | 2017-05-01 |            | PROVAD
                   | 2017-05-01 | 2017-11-30 |            | EJ_TILLAMPLIG
        2017-05-01 |            |            | 2017-11-30 | EJ_TILLAMPLIG
        # days in the wrong order within the measure or the placement are another rule's
        2017-05-01 | 2017-06-01 | 2017-04-01 | 2017-11-30 | BBIC-S011 /insatser/0/placeringar/0/slut + EJ_TILLAMPLIG
        2017-11-30 | 2017-06-01 | 2017-07-01 | 2017-05-01 | BBIC-S004 /insatser/0/avslut/datum + EJ_TILLAMPLIG
        2017-05-99 | 2017-04-30 | 2017-11-30 |            | BBIC-F002 /insatser/0/start + EJ_TILLAMPLIG
        2017-05-01 | 2017-04-99 |            | 2017-11-30 | BBIC-F002 /insatser/0/placeringar/0/start + EJ_TILLAMPLIG
        """)
    void placering_motInsatsensDagar(
            @Nullable String start,
            @Nullable String fran,
            @Nullable String till,
            @Nullable String avslut,
            String outcome) {
        assertThat(RULE.arende(CASE, start, fran, till, avslut).outcome()).isEqualTo(outcome);
    }
}
