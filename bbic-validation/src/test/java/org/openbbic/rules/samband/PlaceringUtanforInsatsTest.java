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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # a day of the measure that is wrong is one cause, told at the first placement that is outside
        {'start':'2017-04-01','slut':'2017-04-10'},{'start':'2017-04-11','slut':'2017-04-20'} | BBIC-S005 /insatser/0/placeringar/0/start
        {'start':'2017-05-01','slut':'2017-05-10'},{'start':'2017-04-11','slut':'2017-04-20'} | BBIC-S005 /insatser/0/placeringar/1/start
        {'start':'2017-12-01','slut':'2017-12-10'},{'start':'2017-12-11','slut':'2017-12-20'} | BBIC-S005 /insatser/0/placeringar/0/start
        # one whose own days are told of by another rule is not the first
        {'start':'2017-04-10','slut':'2017-04-01'},{'start':'2017-04-11','slut':'2017-04-20'} | BBIC-S011 /insatser/0/placeringar/0/slut + BBIC-S005 /insatser/0/placeringar/1/start
        # each end of the measure is a cause of its own
        {'start':'2017-04-01','slut':'2017-04-10'},{'start':'2017-12-01','slut':'2017-12-10'} | BBIC-S005 /insatser/0/placeringar/0/start + BBIC-S005 /insatser/0/placeringar/1/start
        """)
    void tvaPlaceringar_gerEnAnmarkningPerOrsak(String placements, String outcome) {
        String text = "{'id':'A-1','insatser':[{'start':'2017-05-01','placeringar':[" + placements
                + "],'avslut':{'datum':'2017-11-30'}}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(outcome);
    }
}
