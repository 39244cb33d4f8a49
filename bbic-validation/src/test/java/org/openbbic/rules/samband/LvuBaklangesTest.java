package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class LvuBaklangesTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S021");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'omhandertagande':'2017-05-01','verkstalld':'2017-05-01'                | PROVAD
        'omhandertagande':'2017-05-01','verkstalld':'2017-04-30'                | BBIC-S021 /insatser/0/lvu/verkstalld
        'omhandertagande':'2017-05-01','understalld':'2017-05-01'               | PROVAD
        'omhandertagande':'2017-05-01','understalld':'2017-04-30'               | BBIC-S021:understalld /insatser/0/lvu/understalld
        # a day of custody that is wrong is one cause
        'omhandertagande':'2017-05-10','verkstalld':'2017-05-01','understalld':'2017-05-03' | BBIC-S021 /insatser/0/lvu/verkstalld
        'ansokan':'2017-05-20','lagaKraft':'2017-05-20'                         | PROVAD
        'ansokan':'2017-05-20','lagaKraft':'2017-05-19'                         | BBIC-S021:lagaKraft /insatser/0/lvu/lagaKraft
        # care can be applied for before the child is taken into custody
        'omhandertagande':'2017-05-10','ansokan':'2017-05-01'                   | EJ_TILLAMPLIG
        'umgangesbegransning':[{'beslut':'2017-05-20','omprovad':['2017-08-20']}] | PROVAD
        'umgangesbegransning':[{'beslut':'2017-05-20'},{'beslut':'2017-05-20','omprovad':['2017-08-20','2017-05-19']}] | BBIC-S021:omprovad /insatser/0/lvu/umgangesbegransning/1/omprovad/1
        'umgangesbegransning':[{'beslut':'2017-05-20','omprovad':['2017-05-18','2017-05-19']}] | BBIC-S021:omprovad /insatser/0/lvu/umgangesbegransning/0/omprovad/0
        'umgangesbegransning':[{'omprovad':['2017-05-19']}]                     | EJ_TILLAMPLIG
        'omhandertagande':'2017-05-32','verkstalld':'2017-04-30'                | BBIC-F002 /insatser/0/lvu/omhandertagande + EJ_TILLAMPLIG
        """)
    void lvu_medDagar(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'lvu':{" + parts + "}}]}")
                        .outcome())
                .isEqualTo(outcome);
    }
}
