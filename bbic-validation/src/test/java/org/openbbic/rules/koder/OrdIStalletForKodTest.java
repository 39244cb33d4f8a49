package org.openbbic.rules.koder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OrdIStalletForKodTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-K003");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        mal-uppfyllt                     | PROVAD
        Målet med insatsen är uppfyllt   | BBIC-K003 /insatser/0/avslut/orsak
        mål  uppfyllt                    | BBIC-K003 /insatser/0/avslut/orsak
        # no word of the list: cannot be tested
        flyttat                          | PROVAD
        """)
    void avslutsorsak_medSvar(String answer, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'avslut':{'orsak':?}}]}", answer)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void listaSomArKandISinHelhet_harRedanSinRegel() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'beslut':{'riskbedomning':'Hög risk'}}]}")
                        .outcome())
                .isEqualTo("BBIC-K001 /insatser/0/beslut/riskbedomning + PROVAD");
    }

    @Test
    void okandVersion_kanAndaSagasOm() {
        assertThat(RULE.under("{'bbicExport':'1','bbicVersion':'2.0'}")
                        .arende("{'id':'A-1','insatser':[{'beslut':{'riskbedomning':'Hög risk'}}]}")
                        .outcome())
                .isEqualTo("BBIC-K003 /insatser/0/beslut/riskbedomning");
    }
}
