package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UtredningBaklangesTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S009");
    private static final String CASE = "{'id':'A-1','utredningar':[{'skyddEllerStod':true,'inledd':?,'avslutad':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-01-12 | 2017-01-12 | PROVAD
        2017-01-12 | 2017-01-13 | PROVAD
        2017-01-12 | 2017-01-11 | BBIC-S009 /utredningar/0/avslutad
                   | 2017-01-11 | EJ_TILLAMPLIG
        2017-12-12 |            | EJ_TILLAMPLIG
        2017-02-29 | 2017-01-11 | BBIC-F002 /utredningar/0/inledd + EJ_TILLAMPLIG
        2017-12-12 | 11/1 2017  | BBIC-F002 /utredningar/0/avslutad + EJ_TILLAMPLIG
        """)
    void utredning_medDagar(@Nullable String inledd, @Nullable String avslutad, String outcome) {
        assertThat(RULE.arende(CASE, inledd, avslutad).outcome()).isEqualTo(outcome);
    }
}
