package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class BeslutUnderUtredningTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S017");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'typ':['kontaktfamilj'],'beslut':{'datum':'2017-04-20'}                 | PROVAD
        'typ':['kontaktfamilj'],'beslut':{'datum':'2017-04-19'}                 | BBIC-S017 /insatser/0/beslut/datum
        'typ':['kontaktfamilj'],'beslut':{'datum':'2017-01-12'}                 | BBIC-S017 /insatser/0/beslut/datum
        # care that can be needed at once
        'typ':['jourhem'],'beslut':{'datum':'2017-01-12'}                       | EJ_TILLAMPLIG
        'typ':['kontaktfamilj','jourhem'],'beslut':{'datum':'2017-01-12'}       | EJ_TILLAMPLIG
        'typ':['kontaktperson'],'lagrum':['LVU (1990:52) 22'],'beslut':{'datum':'2017-01-12'} | EJ_TILLAMPLIG
        'typ':['kontaktperson'],'lvu':{'ansokan':'2017-01-12'},'beslut':{'datum':'2017-01-12'} | EJ_TILLAMPLIG
        # a kind that nobody knows may be such care
        'typ':['kommunens-egen'],'beslut':{'datum':'2017-01-12'}                | EJ_TILLAMPLIG
        'beslut':{'datum':'2017-01-12'}                                         | EJ_TILLAMPLIG
        'typ':['kontaktfamilj']                                                 | EJ_TILLAMPLIG
        # before the investigation was opened is another rule's
        'typ':['kontaktfamilj'],'beslut':{'datum':'2017-01-11'}                 | BBIC-S016 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void beslut_medanUtredningenPagick(String parts, String outcome) {
        assertThat(RULE.arende(
                                "{'id':'A-1','utredningar':[{'id':'U-1','inledd':'2017-01-12','avslutad':'2017-04-20'}],'insatser':[{'utredning':'U-1',"
                                        + parts + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }
}
