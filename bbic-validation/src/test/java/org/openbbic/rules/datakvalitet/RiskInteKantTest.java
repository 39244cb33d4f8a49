package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class RiskInteKantTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D004");

    private static String insats(String occasion, String risk) {
        String at = occasion.equals("uppfoljningar")
                ? "[{'riskbedomning':'" + risk + "'}]"
                : "{'riskbedomning':'" + risk + "'}";
        return "'insatser':[{'" + occasion + "':" + at + "}]";
    }

    @ParameterizedTest
    @CsvSource({
        "beslut, beslut.riskbedomning",
        "uppfoljningar, uppfoljning.riskbedomning",
        "avslut, avslut.riskbedomning"
    })
    void tillfallena_raknasVarForSig(String occasion, String detail) {
        RuleTesting.Judged judged = RULE.arenden(
                insats(occasion, "inte-kant"),
                insats(occasion, "hog"),
                insats(occasion, "hog"),
                insats(occasion, "hog"),
                insats(occasion, "hog"));
        assertThat(judged.outcome()).isEqualTo("BBIC-D004");
        assertThat(judged.detail()).isEqualTo(detail);
        assertThat(judged.own().shares()).containsExactly(new Report.Share(detail, 1, 5));
    }

    @Test
    void riskSomInteAngetts_arInteOkand() {
        assertThat(RULE.arenden("'insatser':[{'beslut':{'skolgang':'kan-ej-bedomas'}}]")
                        .own()
                        .shares())
                .isEmpty();
    }

    @Test
    void underTolvProcent_gerIngetRad() {
        String[] cases = new String[9];
        Arrays.fill(cases, insats("beslut", "hog"));
        cases[0] = insats("beslut", "inte-kant");
        assertThat(RULE.arenden(cases).outcome()).isEqualTo(RuleTesting.TESTED);
    }
}
