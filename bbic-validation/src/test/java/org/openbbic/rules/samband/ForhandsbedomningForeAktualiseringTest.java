package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class ForhandsbedomningForeAktualiseringTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S010");
    private static final String CASE =
            "{'id':'A-1','aktualiseringar':[{'typ':'anmalan','datum':?,'forhandsbedomning':{'beslut':'inleda','datum':?}}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-01-02 | 2017-01-02 | PROVAD
        2017-01-02 | 2017-01-03 | PROVAD
        2017-01-02 | 2017-01-01 | BBIC-S010 /aktualiseringar/0/forhandsbedomning/datum
                   | 2017-01-01 | EJ_TILLAMPLIG
        2017-01-02 |            | EJ_TILLAMPLIG
        2017-01-32 | 2017-01-01 | BBIC-F002 /aktualiseringar/0/datum + EJ_TILLAMPLIG
        2017-01-02 | 2016-02-30 | BBIC-F002 /aktualiseringar/0/forhandsbedomning/datum + EJ_TILLAMPLIG
        """)
    void forhandsbedomning_motAktualiseringensDag(@Nullable String kom, @Nullable String beslutad, String outcome) {
        assertThat(RULE.arende(CASE, kom, beslutad).outcome()).isEqualTo(outcome);
    }
}
