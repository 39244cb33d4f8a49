package org.openbbic.rules.ifyllnad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ValdVariabelSaknasTest {

    private static final RuleTesting CLOSING = RuleTesting.of("BBIC-I007").choosing("avslut.orsak", "samtalMedBarnet");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'orsak':'oplanerat','samtalMedBarnet':['enskilt']    | PROVAD
        'orsak':null,'samtalMedBarnet':['enskilt']           | BBIC-I007 /insatser/0/avslut/orsak
        'orsak':'oplanerat','samtalMedBarnet':[]             | BBIC-I007 /insatser/0/avslut/samtalMedBarnet
        'datum':'2017-11-30'                                 | "BBIC-I007 /insatser/0/avslut/orsak + BBIC-I007 /insatser/0/avslut/samtalMedBarnet"
        # not known to any list, yet something stands there
        'orsak':'flyttat','samtalMedBarnet':['enskilt']      | PROVAD
        # what cannot be read has been remarked on already
        'orsak':7,'samtalMedBarnet':['enskilt']              | "BBIC-F010 /insatser/0/avslut/orsak + PROVAD"
        """)
    void avslut_medSvar(String fields, String outcome) {
        assertThat(CLOSING.arende("{'id':'A-1','insatser':[{'avslut':{" + fields + "}}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void pagaendeInsats_provasInte() {
        assertThat(CLOSING.arende("{'id':'A-1','insatser':[{'start':'2017-05-01'}]}")
                        .outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @Test
    void detSomInteValts_saknasInte() {
        String closed = "{'id':'A-1','insatser':[{'avslut':{'datum':'2017-11-30'}}]}";
        assertThat(RuleTesting.of("BBIC-I007").arende(closed).outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
        assertThat(RuleTesting.of("BBIC-I007").choosing("kon").arende(closed).outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @Test
    void anmarkning_namnerVariabeln() {
        assertThat(CLOSING.arende("{'id':'A-1','insatser':[{'avslut':{'orsak':'oplanerat'}}]}")
                        .detail())
                .isEqualTo("samtalMedBarnet");
    }
}
