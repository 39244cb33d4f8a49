package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.rules.RuleTesting;

class OkandVersionTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F007");

    private static final String KNOWN = "1.0, webbkollen-2016, 2.0, 3.0, webbkollen-2017, 3.1, 3.2";

    @Test
    void arendeSomStarEnsamt_provasOcksa() {
        assertThat(new OkandVersion().judgesCaseAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "2.0", "3.0", "3.1", "3.2", "webbkollen-2016", "webbkollen-2017"})
    void kandVersion_provad(String version) {
        assertThat(RULE.file(RuleTesting.filled("{'bbicExport':'1','bbicVersion':?}\n{'id':'A-1'}\n", version))
                        .outcome())
                .isEqualTo(RuleTesting.TESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0", "3", "1.0 ", "Webbkollen-2017"})
    void okandVersion_anmarks_medDeKanda(String version) {
        RuleTesting.Judged judged =
                RULE.file(RuleTesting.filled("{'bbicExport':'1','bbicVersion':?}\n{'id':'A-1'}\n", version));
        assertThat(judged.outcome()).isEqualTo("BBIC-F007 /bbicVersion");
        assertThat(judged.detail()).isEqualTo(KNOWN);
        assertThat(judged.places()).containsExactly("BBIC-F007 1:33");
    }

    @Test
    void okantTillagg_anmarks() {
        RuleTesting.Judged judged = RULE.under(
                        "{'bbicExport':'1','bbicVersion':'1.0','tillagg':['webbkollen-2017','webbkollen']}")
                .arende("{'id':'A-1'}");
        assertThat(judged.outcome()).isEqualTo("BBIC-F007 /tillagg/1");
        assertThat(judged.tested()).isEqualTo(3);
    }

    @Test
    void arendetsEgenVersion_provas() {
        RuleTesting.Judged judged = RULE.arende("{'id':'A-1','bbicVersion':'5.0'}");
        assertThat(judged.outcome()).isEqualTo("BBIC-F007 /bbicVersion");
        assertThat(judged.places()).containsExactly("BBIC-F007 2:27");
    }

    @Test
    void utanVersion_ejTillamplig() {
        assertThat(RULE.under("{'bbicExport':'1'}").arende("{'id':'A-1'}").outcome())
                .isEqualTo("BBIC-F006:falt + EJ_TILLAMPLIG");
    }
}
