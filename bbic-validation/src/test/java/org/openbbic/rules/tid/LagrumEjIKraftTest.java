package org.openbbic.rules.tid;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class LagrumEjIKraftTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-T003");
    private static final String MEASURE = "{'id':'A-1','insatser':[{'lagrum':[?],'beslut':{'datum':?}}]}";
    private static final String INVESTIGATION = "{'id':'A-1','utredningar':[{'lagrum':[?],'inledd':?,'avslutad':?}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SoL (2001:453) 4:1   | 2017-04-20 | PROVAD
        SoL (2001:453) 3:6 b | 2025-06-30 | PROVAD
        SoL (2001:453) 4:1   | 2025-07-01 | BBIC-T003 /insatser/0/lagrum/0
        SoL (2025:400) 11:1  | 2025-06-30 | BBIC-T003 /insatser/0/lagrum/0
        SoL (2025:400) 13:7  | 2025-07-01 | PROVAD
        LVU (1990:52) 2      | 2017-04-20 | PROVAD
        LVU (1990:52) 2      | 2026-01-01 | PROVAD
        # an act that the catalogue does not have may hold or not
        SoL (1980:620) 6     | 2017-04-20 | OAVGJORD
        # a text that is no provision, and a decision without a day
        4 kap. 1 § SoL       | 2017-04-20 | OAVGJORD
        SoL (2001:453) 4:1   |            | EJ_TILLAMPLIG
        SoL (2001:453) 4:1   | 2017-04-31 | BBIC-F002 /insatser/0/beslut/datum + EJ_TILLAMPLIG
        """)
    void insats_efterBeslutetsDag(String lagrum, @Nullable String dag, String outcome) {
        assertThat(RULE.arende(MEASURE, lagrum, dag).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SoL (2001:453) 11:1  | 2025-06-30 | 2025-09-01 | PROVAD
        SoL (2001:453) 11:1  | 2025-07-01 | 2025-09-01 | BBIC-T003 /utredningar/0/lagrum/0
        SoL (2025:400) 14:2  | 2025-06-30 | 2025-09-01 | BBIC-T003 /utredningar/0/lagrum/0
        SoL (2025:400) 14:2  | 2025-07-01 | 2025-09-01 | PROVAD
        SoL (2025:400) 14:2  |            | 2025-09-01 | EJ_TILLAMPLIG
        """)
    void utredning_efterDagenDenInleddes(String lagrum, @Nullable String inledd, String avslutad, String outcome) {
        assertThat(RULE.arende(INVESTIGATION, lagrum, inledd, avslutad).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SoL (2001:453) 4:1   | 2025-07-01 | SoL (2025:400)
        SoL (2025:400) 11:1  | 2025-06-30 | SoL (2001:453)
        """)
    void anmarkningen_namnerDenLagSomGallde(String lagrum, String dag, String gallde) {
        assertThat(RULE.arende(MEASURE, lagrum, dag).detail()).isEqualTo(gallde);
    }

    @Test
    void varjeLagrum_provasForSig() {
        RuleTesting.Judged judged = RULE.arende(
                "{'id':'A-1','insatser':[{},{'lagrum':['LVU (1990:52) 2','SoL (2025:400) 11:1'],'beslut':{'datum':'2017-04-20'}}]}");
        assertThat(judged.outcome()).isEqualTo("BBIC-T003 /insatser/1/lagrum/1");
        assertThat(judged.tested()).isEqualTo(2);
    }
}
