package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OkantFaltTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F005");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1","enhet":"Norr"}                          | PROVAD
        {"id":"A-1","kön":"flicka"}                          | BBIC-F005 /*okand
        {"id":"A-1","Enhet":"Norr"}                          | BBIC-F005 /*okand
        {"id":"A-1","barn":{"kön":"flicka"}}                 | BBIC-F005 /barn/*okand
        {"id":"A-1","insatser":[{"beslut":{"x":{"y":1}}}]}   | BBIC-F005 /insatser/0/beslut/*okand
        # the municipality's own variables stand here
        {"id":"A-1","lokala":{"egen":1}}                    | BBIC-K005 /lokala + PROVAD
        {"id":"A-1","barn":{"lokala":{}}}                   | BBIC-F005 /barn/*okand
        """)
    void falt_anmarksOmIngenKannerDet(String json, String outcome) {
        assertThat(RULE.arende(json).outcome()).isEqualTo(outcome);
    }

    @Test
    void iHuvudet_anmarks() {
        assertThat(RULE.under("{'bbicExport':'1','bbicVersion':'1.0','kommunkod':'0180'}")
                        .arende("{'id':'A-1'}")
                        .outcome())
                .isEqualTo("BBIC-F005 /*okand");
    }
}
