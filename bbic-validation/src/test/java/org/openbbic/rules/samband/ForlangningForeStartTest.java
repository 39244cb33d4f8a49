package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ForlangningForeStartTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S015");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'utredningar':[{'inledd':'2017-11-12','forlangdTill':'2018-04-12'}]    | PROVAD
        'utredningar':[{'inledd':'2017-11-12','forlangdTill':'2017-11-12'}]    | PROVAD
        'utredningar':[{'inledd':'2017-11-12','forlangdTill':'2017-11-11'}]    | BBIC-S015 /utredningar/0/forlangdTill
        'utredningar':[{'inledd':'2017-11-12'},{'forlangdTill':'2017-11-11'}]  | EJ_TILLAMPLIG
        'utredningar':[{'inledd':'2017-11-12','forlangdTill':'2017-02-30'}]    | BBIC-F002 /utredningar/0/forlangdTill + EJ_TILLAMPLIG
        # an investigation whose own days are in the wrong order is another rule's
        'utredningar':[{'inledd':'2017-11-12','avslutad':'2017-04-20','forlangdTill':'2017-05-12'}] | BBIC-S009 /utredningar/0/avslutad + EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-01-02','forhandsbedomning':{'forlangdTill':'2017-01-31'}}] | PROVAD
        'aktualiseringar':[{'datum':'2017-01-02','forhandsbedomning':{'forlangdTill':'2017-01-01'}}] | BBIC-S015 /aktualiseringar/0/forhandsbedomning/forlangdTill
        'aktualiseringar':[{'forhandsbedomning':{'forlangdTill':'2017-01-01'}}] | EJ_TILLAMPLIG
        'aktualiseringar':[{'datum':'2017-02-02','forhandsbedomning':{'datum':'2017-01-12','forlangdTill':'2017-01-31'}}] | BBIC-S010 /aktualiseringar/0/forhandsbedomning/datum + EJ_TILLAMPLIG
        """)
    void forlangning_motBorjan(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1'," + parts + "}").outcome()).isEqualTo(outcome);
    }
}
