package org.openbbic.rules.koder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class VariabelInteIVersionenTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-K004");
    private static final String GROUPS =
            "{'id':'A-1','utredningar':[{'identifieradUtsatthet':{'grupper':['hemmiljo','annan']}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        '1.0'                               | BBIC-K004 /utredningar/0/identifieradUtsatthet/grupper/0
        'webbkollen-2017'                   | BBIC-K004 /utredningar/0/identifieradUtsatthet/grupper/0
        '3.1'                               | PROVAD
        '1.0','tillagg':['3.1']             | PROVAD
        # nothing is known of the version
        '2.0'                               | OAVGJORD
        """)
    void tregrupper_iVersion(String version, String outcome) {
        assertThat(RULE.under("{'bbicExport':'1','bbicVersion':" + version + "}")
                        .arende(GROUPS)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void borttagenVariabel_harSinEgenRegel() {
        assertThat(RULE.under("{'bbicExport':'1','bbicVersion':'3.1'}")
                        .arende("{'id':'A-1','barn':{'ursprung':'svenskfodd'}}")
                        .outcome())
                .isEqualTo("BBIC-K002 /barn/ursprung + PROVAD");
    }
}
