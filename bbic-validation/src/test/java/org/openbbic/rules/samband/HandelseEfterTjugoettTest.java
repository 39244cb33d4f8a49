package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class HandelseEfterTjugoettTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S028");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'insatser':[{'avslut':{'datum':'2017-05-10'}}]                          | PROVAD
        'insatser':[{'avslut':{'datum':'2017-05-11'}}]                          | BBIC-S028 /insatser/0/avslut/datum
        'insatser':[{'uppfoljningar':[{},{'datum':'2017-05-11'}]}]              | BBIC-S028 /insatser/0/uppfoljningar/1/datum
        'insatser':[{},{'placeringar':[{'start':'2017-05-11'}]}]                | BBIC-S028 /insatser/1/placeringar/0/start
        'insatser':[{'start':'2017-05-11'}]                                     | BBIC-S028 /insatser/0/start
        'insatser':[{'beslut':{'datum':'2017-05-11'}}]                          | BBIC-S028 /insatser/0/beslut/datum
        'utredningar':[{'skyddEllerStod':false,'inledd':'2017-05-11'}]          | BBIC-S028 /utredningar/0/inledd
        'utredningar':[{'skyddEllerStod':false,'avslutad':'2017-05-11'}]        | BBIC-S028 /utredningar/0/avslutad
        # how long care under LVU may go on is the law's matter
        'insatser':[{'lvu':{},'avslut':{'datum':'2017-05-11'}}]                 | PROVAD
        """)
    void arendeFranFore18_medHandelse(String parts, String outcome) {
        assertThat(RULE.arende(
                                "{'id':'A-1','barn':{'fodelsedatum':'1996-05-10'},'aktualiseringar':[{'datum':'2014-01-02'}],"
                                        + parts + "}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'fodelsear':1997                | 2014-01-02 | PROVAD
        'fodelsear':1995                | 2010-01-02 | BBIC-S028 /insatser/0/avslut/datum
        # in the year in which the child turns 21 the year does not decide
        'fodelsear':1996                | 2010-01-02 | OAVGJORD
        # whether it began before 18 is not known
        'fodelsear':1995                | 2013-01-02 | OAVGJORD
        # it began between 18 and 21, so that the municipality decides
        'fodelsear':1995                | 2014-01-02 | BBIC-S027 /barn/fodelsear + EJ_TILLAMPLIG
        # it began after 21
        'fodelsear':1990                | 2017-01-02 | BBIC-S028 /aktualiseringar/0/datum
        'kon':'flicka'                  | 2010-01-02 | EJ_TILLAMPLIG
        """)
    void arendeAvslutatDen30November2017(String barn, String kom, String outcome) {
        assertThat(RULE.arende(
                                "{'id':'A-1','barn':{" + barn + "},'aktualiseringar':[{'datum':?}],"
                                        + "'insatser':[{'avslut':{'datum':'2017-11-30'}}]}",
                                kom)
                        .outcome())
                .isEqualTo(outcome);
    }
}
