package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class SamtalSaknasVidAvslutTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D006");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'enskilt'            | 'inget-samtal'        | 1 | 1
        'med-vardnadshavare' | 'inget-samtal'        | 1 | 1
        'enskilt'            | 'med-vardnadshavare'  | 0 | 1
        'enskilt'            |                       | 1 | 1
        'inget-samtal'       | 'inget-samtal'        | 0 | 0
                             | 'enskilt'             | 0 | 0
        # what cannot be read is not known
        'enskilt'            | 7                     | 0 | 0
        """)
    void samtal_vidBeslutOchAvslut(@Nullable String before, @Nullable String after, long part, long whole) {
        List<Report.Share> shares = judged(RULE, before, after).own().shares();
        assertThat(shares).isEqualTo(whole == 0 ? List.of() : List.of(new Report.Share(null, part, whole)));
    }

    private static RuleTesting.Judged judged(RuleTesting rule, @Nullable String before, @Nullable String after) {
        String answers = "'insatser':[{'beslut':{'samtalMedBarnet':[%s]},'avslut':{'samtalMedBarnet':[%s]}}]";
        return rule.arenden(answers.formatted(before == null ? "" : before, after == null ? "" : after));
    }

    @Test
    void obesvaratAvslut_raknasInte_narVariabelnArVald() {
        RuleTesting chosen = RULE.choosing("samtalMedBarnet");
        assertThat(judged(chosen, "'enskilt'", null).own().shares()).isEmpty();
        assertThat(judged(chosen, "'enskilt'", "'inget-samtal'").own().shares())
                .containsExactly(new Report.Share(null, 1, 1));
    }

    @Test
    void halften_racker_ochPagaendeRaknasInte() {
        String without =
                "'insatser':[{'beslut':{'samtalMedBarnet':['enskilt']},'avslut':{'samtalMedBarnet':['inget-samtal']}}]";
        String with =
                "'insatser':[{'beslut':{'samtalMedBarnet':['enskilt']},'avslut':{'samtalMedBarnet':['enskilt']}}]";
        String ongoing = "'insatser':[{'beslut':{'samtalMedBarnet':['enskilt']}}]";
        assertThat(RULE.arenden(without, without, without, with, with, with, ongoing)
                        .outcome())
                .isEqualTo("BBIC-D006");
        assertThat(RULE.arenden(without, without, with, with, with, ongoing).outcome())
                .isEqualTo(RuleTesting.TESTED);
    }
}
