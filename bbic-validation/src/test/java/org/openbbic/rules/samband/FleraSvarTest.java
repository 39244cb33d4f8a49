package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class FleraSvarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S002");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'barn':{'kon':'flicka'}                                             | PROVAD
        'insatser':[{'typ':['familjehem','kontaktfamilj']}]                 | PROVAD
        'barn':{'kon':['flicka']}                                           | BBIC-S002 /barn/kon
        'barn':{'kon':['flicka','pojke']}                                   | BBIC-S002 /barn/kon
        'barn':{'kon':[]}                                                   | BBIC-S002 /barn/kon
        'insatser':[{'beslut':{'riskbedomning':['hog','mycket-hog']}}]      | BBIC-S002 /insatser/0/beslut/riskbedomning
        'insatser':[{'avslut':[{'orsak':'mal-uppfyllt'}]}]                  | BBIC-S002 /insatser/0/avslut
        # the list is not read, so that its codes and dates give no second remark
        'barn':{'kon':['tjej','kille']}                                     | BBIC-S002 /barn/kon
        'insatser':[{'start':['2017-02-30']}]                               | BBIC-S002 /insatser/0/start
        """)
    void listaDarEttSvarHorHemma(String fields, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + fields + "}").outcome()).isEqualTo(outcome);
    }

    @Test
    void platsen_arListans() {
        assertThat(RULE.arende("{'id':'A','barn':{'kon':['flicka']}}").places()).containsExactly("BBIC-S002 2:25");
    }
}
