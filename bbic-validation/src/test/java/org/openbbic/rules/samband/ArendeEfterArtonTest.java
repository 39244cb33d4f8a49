package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ArendeEfterArtonTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S027");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'barn':{'fodelsear':2000},'aktualiseringar':[{'datum':'2017-12-30'}]    | PROVAD
        'barn':{'fodelsear':1998},'aktualiseringar':[{'datum':'2017-01-02'}]    | BBIC-S027 /barn/fodelsear
        # in the year in which the child turns 18 the year does not decide
        'barn':{'fodelsear':1999},'aktualiseringar':[{'datum':'2017-01-02'}]    | OAVGJORD
        'barn':{'fodelsedatum':'1999-01-02'},'aktualiseringar':[{'datum':'2017-01-02'}] | BBIC-S027 /barn/fodelsedatum
        'barn':{'fodelsedatum':'1999-01-03'},'aktualiseringar':[{'datum':'2017-01-02'}] | PROVAD
        # the first day that the case tells of
        'barn':{'fodelsear':1998},'aktualiseringar':[{'datum':'2017-01-02'},{'datum':'2015-11-02'}] | PROVAD
        'barn':{'fodelsear':1998},'utredningar':[{'inledd':'2017-01-02'}]       | BBIC-S027 /barn/fodelsear
        'barn':{'fodelsear':1998},'insatser':[{'beslut':{'datum':'2017-01-02'}}] | BBIC-S027 /barn/fodelsear
        'barn':{'fodelsear':1998},'insatser':[{'start':'2017-01-02'}]           | BBIC-S027 /barn/fodelsear
        # one that began after 21 is another rule's
        'barn':{'fodelsear':1990},'aktualiseringar':[{'datum':'2017-01-02'}]    | BBIC-S028 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        'barn':{'fodelsear':1998}                                               | EJ_TILLAMPLIG
        'barn':{'kon':'flicka'},'aktualiseringar':[{'datum':'2017-01-02'}]      | EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-01-02'}]                              | EJ_TILLAMPLIG
        'barn':{'fodelsear':'1998'},'aktualiseringar':[{'datum':'2017-01-02'}]  | BBIC-F010 /barn/fodelsear + OAVGJORD
        """)
    void arende_motBarnetsAlder(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(outcome);
    }
}
