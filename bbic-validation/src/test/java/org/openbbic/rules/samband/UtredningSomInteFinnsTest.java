package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UtredningSomInteFinnsTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S008");
    private static final String CASE = "{'id':'A-1','utredningar':?,'insatser':[{'id':'I-1','utredning':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        =[{"id":"U-1"},{"id":"U-2"}] | U-2  | PROVAD
        =[{"id":"U-1"}]              | U-2  | BBIC-S008 /insatser/0/utredning
        =[{"id":"U-1"}]              | u-1  | BBIC-S008 /insatser/0/utredning
        # the id of a measure is no id of an investigation
        =[{"id":"U-1"}]              | I-1  | BBIC-S008 /insatser/0/utredning
                                     | U-1  | BBIC-S008 /insatser/0/utredning
        =[{"lagrum":[]}]               | U-1  | BBIC-S008 /insatser/0/utredning
        =[{"id":"U-1"}]              |      | EJ_TILLAMPLIG
        =[{"id":"U-1"}]              | =7   | BBIC-F010 /insatser/0/utredning + EJ_TILLAMPLIG
        # an investigation that cannot be read may be the one that is meant
        =[{"id":7}]                    | 7    | BBIC-F010 /utredningar/0/id + EJ_TILLAMPLIG
        ="U-1"                       | U-1  | BBIC-F010 /utredningar + EJ_TILLAMPLIG
        """)
    void insats_medUtredningensId(@Nullable String utredningar, @Nullable String namngiven, String outcome) {
        assertThat(RULE.arende(CASE, utredningar, namngiven).outcome()).isEqualTo(outcome);
    }
}
