package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class DubbeltIdIArendetTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S012");
    private static final String CASE = "{'id':'A-1','utredningar':[{'id':?},{'id':?}],'insatser':[{'id':?},{'id':?}]}";

    @Test
    void baraUtredningar_ellerBaraInsatser_provasOcksa() {
        assertThat(RULE.arende("{'id':'A-1','utredningar':[{'id':'U-1'},{'id':'U-1'}]}")
                        .outcome())
                .isEqualTo("BBIC-S012 /utredningar/1/id");
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'id':'I-1'},{'id':'I-1'}]}")
                        .outcome())
                .isEqualTo("BBIC-S012 /insatser/1/id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        U-1 | U-2 | I-1 | I-2 | PROVAD
        U-1 | U-1 | I-1 | I-2 | BBIC-S012 /utredningar/1/id
        U-1 | U-2 | I-1 | I-1 | BBIC-S012 /insatser/1/id
        # an investigation and a measure may have the same id
        1   | 2   | 1   | 2   | PROVAD
        U-1 |     | I-1 |     | EJ_TILLAMPLIG
            |     |     |     | EJ_TILLAMPLIG
        U-1 |     | I-1 | I-2 | PROVAD
        =7  | =7  | I-1 |     | BBIC-F010 /utredningar/0/id + BBIC-F010 /utredningar/1/id + EJ_TILLAMPLIG
        """)
    void tvaOchTva_medId(
            @Nullable String u1, @Nullable String u2, @Nullable String i1, @Nullable String i2, String outcome) {
        assertThat(RULE.arende(CASE, u1, u2, i1, i2).outcome()).isEqualTo(outcome);
    }
}
