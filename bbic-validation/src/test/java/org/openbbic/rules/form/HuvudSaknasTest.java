package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.rules.RuleTesting;

class HuvudSaknasTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F006");

    @Test
    void heltHuvud_provad() {
        assertThat(RULE.arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.TESTED);
    }

    @ParameterizedTest
    @CsvSource({"bbicExport, bbicVersion, 1.0", "bbicVersion, bbicExport, 1"})
    void utanObligatorisktFalt_namnsDet(String missing, String stated, String value) {
        RuleTesting.Judged judged = RULE.file(RuleTesting.filled("{?:?}\n{'id':'A-1'}\n", stated, value));
        assertThat(judged.outcome()).isEqualTo("BBIC-F006:falt");
        assertThat(judged.detail()).isEqualTo(missing);
        assertThat(judged.places()).containsExactly("BBIC-F006 1:1");
    }

    @Test
    void obligatorisktFaltSomInteGarAttLasa_geEnAnmarkning() {
        assertThat(RULE.file("{\"bbicExport\":1,\"bbicVersion\":\"1.0\"}\n{\"id\":\"A-1\"}\n")
                        .outcome())
                .isEqualTo("BBIC-F010 /bbicExport + PROVAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"A-1\"}\n{\"id\":\"A-2\"}\n", "[{\"id\":\"A-1\"},{\"id\":\"A-2\"}]"})
    void utanHuvud_lasArendenaAnda(String text) {
        RuleTesting.Judged judged = RULE.file(text);
        assertThat(judged.outcome()).isEqualTo("BBIC-F006");
        assertThat(judged.report().files().get(0).cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n"})
    void tomFil_sagerDet(String text) {
        assertThat(RULE.file(text).outcome()).isEqualTo("BBIC-F006:tom");
    }
}
