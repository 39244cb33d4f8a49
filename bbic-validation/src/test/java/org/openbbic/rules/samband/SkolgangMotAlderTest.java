package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class SkolgangMotAlderTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S026");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'barn':{'fodelsear':2000},'insatser':[{'avslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | PROVAD
        'barn':{'fodelsear':2009},'insatser':[{'avslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | BBIC-S026 /insatser/0/avslut/skolgang
        'barn':{'fodelsear':2009},'insatser':[{'uppfoljningar':[{},{'datum':'2017-11-30','skolgang':'avslutad-grundskola-utan-behorighet'}]}] | BBIC-S026 /insatser/0/uppfoljningar/1/skolgang
        # the year in which the child turns 13 does not decide, the day of birth does
        'barn':{'fodelsear':2004},'insatser':[{'beslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | OAVGJORD
        'barn':{'fodelsedatum':'2004-11-30'},'insatser':[{'beslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | PROVAD
        'barn':{'fodelsedatum':'2004-12-01'},'insatser':[{'beslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | BBIC-S026 /insatser/0/beslut/skolgang
        # a wrong year of birth is one cause
        'barn':{'fodelsear':2009},'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'ej-fullfoljt-gymnasiet'},'avslut':{'datum':'2017-11-30','skolgang':'ej-fullfoljt-gymnasiet'}}] | BBIC-S026 /insatser/0/beslut/skolgang
        # before birth is another rule's
        'barn':{'fodelsear':2019},'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'ej-fullfoljt-gymnasiet'}}] | BBIC-S007 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        # answers that a child of any age can have
        'barn':{'fodelsear':2009},'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'nar-inte-kunskapskraven'}}] | EJ_TILLAMPLIG
        'barn':{'fodelsear':2015},'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'kan-ej-bedomas'}}] | EJ_TILLAMPLIG
        'barn':{'fodelsear':2009},'insatser':[{'beslut':{'skolgang':'ej-fullfoljt-gymnasiet'}}] | EJ_TILLAMPLIG
        'barn':{'kon':'flicka'},'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'ej-fullfoljt-gymnasiet'}}] | EJ_TILLAMPLIG
        'insatser':[{'beslut':{'datum':'2017-04-20','skolgang':'ej-fullfoljt-gymnasiet'}}] | EJ_TILLAMPLIG
        """)
    void skolgang_motAlder(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(outcome);
    }
}
