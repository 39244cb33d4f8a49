package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UtredningForeAktualiseringTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S014");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'aktualiseringar':[{'datum':'2017-01-02'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-02'}] | PROVAD
        'aktualiseringar':[{'datum':'2017-01-02'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-01'}] | BBIC-S014 /utredningar/0/inledd
        'aktualiseringar':[{'datum':'2017-01-02'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-03'},{'skyddEllerStod':false,'inledd':'2017-01-01'}] | BBIC-S014 /utredningar/1/inledd
        # any of the intakes can have opened it
        'aktualiseringar':[{'datum':'2017-03-01'},{'datum':'2017-01-02'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}] | PROVAD
        # an intake without a day may be the one
        'aktualiseringar':[{'datum':'2017-03-01'},{}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}] | EJ_TILLAMPLIG
        # what opened one that was going on already may stand in no file
        'aktualiseringar':[{'datum':'2017-03-01','forhandsbedomning':{'beslut':'utredning-pagar'}}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}] | EJ_TILLAMPLIG
        'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}]                                | EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-01-02'}],'utredningar':[{}]          | EJ_TILLAMPLIG
        # days that another rule tells of
        'aktualiseringar':[{'datum':'2017-01-02'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-01','avslutad':'2016-12-31'}] | BBIC-S009 /utredningar/0/avslutad + EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-02-02','forhandsbedomning':{'beslut':'inleda','datum':'2017-01-12'}}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}] | BBIC-S010 /aktualiseringar/0/forhandsbedomning/datum + EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-02-30'}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}] | BBIC-F002 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        """)
    void utredning_motAktualiseringarnasDagar(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':'inleda','datum':'2017-01-12'                                 | PROVAD
        'beslut':'inleda','datum':'2017-01-13'                                 | BBIC-S014:forhandsbedomning /utredningar/0/inledd
        'beslut':'inte-inleda','datum':'2017-01-13'                            | PROVAD
        'beslut':'inleda'                                                      | PROVAD
        'datum':'2017-01-13'                                                   | PROVAD
        # a decision that is late is another rule's
        'beslut':'inleda','datum':'2017-01-17'                                 | BBIC-T001 /aktualiseringar/0/forhandsbedomning/datum + PROVAD
        """)
    void utredningInleddDen12Januari_medForhandsbedomning(String assessment, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','aktualiseringar':[{'typ':'anmalan','datum':'2017-01-02',"
                                + "'forhandsbedomning':{" + assessment
                                + "}}],'utredningar':[{'skyddEllerStod':false,'inledd':'2017-01-12'}]}")
                        .outcome())
                .isEqualTo(outcome);
    }
}
