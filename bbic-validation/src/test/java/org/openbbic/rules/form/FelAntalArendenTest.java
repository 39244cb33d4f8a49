package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class FelAntalArendenTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F013");

    @ParameterizedTest
    @CsvSource({
        "=2, PROVAD",
        "=3, BBIC-F013 /antalArenden",
        "=1, BBIC-F013 /antalArenden",
        "=0, BBIC-F013 /antalArenden",
        "2, BBIC-F010 /antalArenden + EJ_TILLAMPLIG",
        ", EJ_TILLAMPLIG",
    })
    void filMedTvaArenden(@Nullable String antal, String outcome) {
        String text = "{'bbicExport':'1','bbicVersion':'1.0','antalArenden':?}\n{'id':'A-1'}\n{'id':'A-2'}\n";
        assertThat(RULE.file(RuleTesting.filled(text, antal)).outcome()).isEqualTo(outcome);
    }

    @Test
    void arendeSomInteGarAttLasa_raknasMed() {
        assertThat(RULE.file("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"antalArenden\":2}\n{\"id\":\"A-1\"}\n{\n")
                        .outcome())
                .isEqualTo("BBIC-F001 + PROVAD");
    }

    @Test
    void platsen_arHuvudetsUppgift() {
        String text =
                "{\n \"bbicExport\":\"1\",\n \"bbicVersion\":\"1.0\",\n \"antalArenden\": 2,\n \"arenden\":[\n{\"id\":\"A-1\"}\n]}\n";
        assertThat(RULE.file(text).places()).containsExactly("BBIC-F013 4:18");
    }
}
