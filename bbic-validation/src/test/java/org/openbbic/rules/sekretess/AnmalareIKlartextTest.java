package org.openbbic.rules.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class AnmalareIKlartextTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-P004");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        skola                      | PROVAD
        # an unknown category, but a code
        idrottsforening            | PROVAD
        az-09                      | PROVAD
        `az                        | BBIC-P004 /aktualiseringar/0/anmalare
        {az                        | BBIC-P004 /aktualiseringar/0/anmalare
        /09                        | BBIC-P004 /aktualiseringar/0/anmalare
        :09                        | BBIC-P004 /aktualiseringar/0/anmalare
        rektorn på Exempelskolan   | BBIC-P004 /aktualiseringar/0/anmalare
        Exempla Exempelsson        | BBIC-P004 /aktualiseringar/0/anmalare
        Exempelsson                | BBIC-P004 /aktualiseringar/0/anmalare
        # the list's own word
        Polismyndigheten           | "BBIC-K003 /aktualiseringar/0/anmalare + PROVAD"
        """)
    void anmalare_medText(String text, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','aktualiseringar':[{'typ':'anmalan','anmalare':?}]}", text)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void andraSvar_arInteAnmalare() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'avslut':{'boende':'Eget boende'}}]}")
                        .outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }
}
