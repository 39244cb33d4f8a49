package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class AvslagSomGenomfortsTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S029");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'bifall':false}                                               | PROVAD
        'beslut':{'bifall':false},'start':'2017-05-01'                          | BBIC-S029 /insatser/0/beslut/bifall
        'beslut':{'bifall':false},'placeringar':[{}]                            | BBIC-S029 /insatser/0/beslut/bifall
        'beslut':{'bifall':false},'overvaganden':[{}]                           | BBIC-S029 /insatser/0/beslut/bifall
        'beslut':{'bifall':false},'uppfoljningar':[{}]                          | BBIC-S029 /insatser/0/beslut/bifall
        # a refusal can be closed
        'beslut':{'bifall':false},'avslut':{'datum':'2017-05-01'}               | PROVAD
        'beslut':{'bifall':true},'start':'2017-05-01'                           | EJ_TILLAMPLIG
        'beslut':{},'start':'2017-05-01'                                        | EJ_TILLAMPLIG
        'start':'2017-05-01'                                                    | EJ_TILLAMPLIG
        'beslut':{'bifall':'nej'},'start':'2017-05-01'                          | BBIC-F010 /insatser/0/beslut/bifall + EJ_TILLAMPLIG
        """)
    void beslut_medGenomforande(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + parts + "}]}").outcome())
                .isEqualTo(outcome);
    }
}
