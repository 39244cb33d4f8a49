package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OppenvardMedPlaceringTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S023");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'typ':['familjehem'],'placeringar':[{'form':'familjehem'}]              | PROVAD
        'typ':['kontaktfamilj','familjehem'],'placeringar':[{'form':'familjehem'}] | PROVAD
        'typ':['kontaktfamilj'],'placeringar':[{'form':'familjehem'}]           | BBIC-S023 /insatser/0/typ
        'typ':['kontaktfamilj','behovsprovat-stod'],'placeringar':[{}]          | BBIC-S023 /insatser/0/typ
        # a kind that nobody here knows may be care around the clock
        'typ':['kommunens-egen'],'placeringar':[{'form':'familjehem'}]          | OAVGJORD
        'typ':['kontaktfamilj','kommunens-egen'],'placeringar':[{}]             | OAVGJORD
        'typ':['kontaktfamilj']                                                 | EJ_TILLAMPLIG
        'placeringar':[{'form':'familjehem'}]                                   | EJ_TILLAMPLIG
        'typ':[7],'placeringar':[{'form':'familjehem'}]                         | BBIC-F010 /insatser/0/typ/0 + EJ_TILLAMPLIG
        """)
    void insats_medTypOchPlaceringar(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + parts + "}]}").outcome())
                .isEqualTo(outcome);
    }
}
