package org.openbbic.rules.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class FritextForKodTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-P003");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        hos-foralder                                                     | PROVAD
        Eget boende                                                      | PROVAD
        HVB i Norr                                                       | PROVAD
        # a letter by itself is no name
        boende hos A                                                     | PROVAD
        Boende hos A                                                     | PROVAD
        HVB LSS                                                          | PROVAD
        bor i egen lägenhet med stöd av boendestödjare                   | PROVAD
        bor i egen lägenhet med stöd av boendestödjare på                | BBIC-P003 /insatser/0/avslut/boende
        Exempla Exempelsson                                              | BBIC-P003 /insatser/0/avslut/boende
        hos Exempla Exempelsson                                          | BBIC-P003 /insatser/0/avslut/boende
        """)
    void boende_medText(String text, String outcome) {
        assertThat(boende(text)).isEqualTo(outcome);
    }

    private static String boende(String text) {
        return RULE.arende("{'id':'A-1','insatser':[{'avslut':{'boende':?}}]}", text)
                .outcome();
    }

    @Test
    void langText_arFritext() {
        assertThat(boende("a".repeat(100))).isEqualTo(RuleTesting.TESTED);
        assertThat(boende("a".repeat(101))).isEqualTo("BBIC-P003 /insatser/0/avslut/boende");
    }

    @Test
    void listansEgetOrd_ochDetSomEnAnnanRegelSager_arInteFritext() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'typ':['hem för vård eller boende']}]}")
                        .outcome())
                .isEqualTo("BBIC-K003 /insatser/0/typ/0 + PROVAD");
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'beslut':{'riskbedomning':'Exempla Exempelsson'}}]}")
                        .outcome())
                .isEqualTo("BBIC-K001 /insatser/0/beslut/riskbedomning + PROVAD");
        assertThat(boende("Exempla Exempelsson 20090101-0009"))
                .isEqualTo("BBIC-P001 /insatser/0/avslut/boende + PROVAD");
    }
}
