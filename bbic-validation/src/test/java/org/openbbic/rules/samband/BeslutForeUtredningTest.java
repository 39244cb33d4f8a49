package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class BeslutForeUtredningTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S016");
    private static final String CASE =
            "{'id':'A-1','utredningar':[{'id':'U-1','skyddEllerStod':false,'inledd':?,'avslutad':?}],'insatser':[{'utredning':?,'beslut':{'datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-01-12 |            | U-1 | 2017-01-12 | PROVAD
        2017-01-12 |            | U-1 | 2017-01-11 | BBIC-S016 /insatser/0/beslut/datum
        2017-01-12 | 2017-04-20 | U-1 | 2017-01-11 | BBIC-S016 /insatser/0/beslut/datum
        2017-01-12 | 2017-04-20 | U-1 | 2017-04-20 | PROVAD
        2017-01-12 | 2017-04-20 |     | 2017-01-11 | EJ_TILLAMPLIG
                   | 2017-04-20 | U-1 | 2017-01-11 | EJ_TILLAMPLIG
        2017-01-12 | 2017-04-20 | U-1 |            | EJ_TILLAMPLIG
        2017-01-12 | 2017-04-20 | U-2 | 2017-01-11 | BBIC-S008 /insatser/0/utredning + EJ_TILLAMPLIG
        2017-01-32 | 2017-04-20 | U-1 | 2017-01-11 | BBIC-F002 /utredningar/0/inledd + EJ_TILLAMPLIG
        # an investigation whose own days are in the wrong order is another rule's
        2017-05-12 | 2017-04-20 | U-1 | 2017-04-20 | BBIC-S009 /utredningar/0/avslutad + EJ_TILLAMPLIG
        """)
    void beslut_motUtredningensInledning(
            @Nullable String inledd,
            @Nullable String avslutad,
            @Nullable String utredning,
            @Nullable String beslut,
            String outcome) {
        assertThat(RULE.arende(CASE, inledd, avslutad, utredning, beslut).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void beslutForeFodelsen_arEnAnnanRegels() {
        assertThat(RULE.arende(
                                "{'id':'A-1','barn':{'fodelsear':2009},'utredningar':[{'id':'U-1','skyddEllerStod':false,'inledd':'2017-01-12'}],"
                                        + "'insatser':[{'utredning':'U-1','beslut':{'datum':'2007-04-20'}}]}")
                        .outcome())
                .isEqualTo("BBIC-S007 /insatser/0/beslut/datum + EJ_TILLAMPLIG");
    }

    @Test
    void tvaUtredningarMedSammaId_avgorIngenting() {
        assertThat(RULE.arende(
                                "{'id':'A-1','utredningar':[{'id':'U-1','skyddEllerStod':false,'inledd':'2017-01-12'},{'id':'U-1'}],"
                                        + "'insatser':[{'utredning':'U-1','beslut':{'datum':'2017-01-11'}}]}")
                        .outcome())
                .isEqualTo("BBIC-S012 /utredningar/1/id + EJ_TILLAMPLIG");
    }
}
