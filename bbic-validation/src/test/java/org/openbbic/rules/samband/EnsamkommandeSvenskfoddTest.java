package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class EnsamkommandeSvenskfoddTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S025");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'ursprung':'utlandsfodd','ensamkommande':true       | PROVAD
        'ursprung':'utlandsfodd','ensamkommande':false      | PROVAD
        'ursprung':'svenskfodd','ensamkommande':false       | PROVAD
        'ursprung':'svenskfodd','ensamkommande':true        | BBIC-S025 /barn/ensamkommande
        'ensamkommande':true                                | EJ_TILLAMPLIG
        'ursprung':'svenskfodd'                             | EJ_TILLAMPLIG
        'ursprung':'sverige','ensamkommande':true           | BBIC-K001 /barn/ursprung + EJ_TILLAMPLIG
        'ursprung':'svenskfodd','ensamkommande':'ja'        | BBIC-F010 /barn/ensamkommande + EJ_TILLAMPLIG
        """)
    void barn_medUrsprungOchEnsamkommande(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','barn':{" + parts + "}}").outcome()).isEqualTo(outcome);
    }
}
