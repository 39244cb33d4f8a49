package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OkandFormatversionTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F016");

    @ParameterizedTest
    @CsvSource({
        "1, PROVAD",
        "2, BBIC-F016 /bbicExport",
        "1.0, BBIC-F016 /bbicExport",
        "=1, BBIC-F010 /bbicExport + PROVAD",
    })
    void formatversion_anmarksOmDenInteArKand(String version, String outcome) {
        assertThat(RULE.file(RuleTesting.filled("{'bbicExport':?,'bbicVersion':'1.0'}\n{'id':'A-1'}\n", version))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1:15"})
    void anmarkningen_namnerDenSomVantades(String version, String expected, String place) {
        RuleTesting.Judged judged =
                RULE.file(RuleTesting.filled("{'bbicExport':?,'bbicVersion':'1.0'}\n{'id':'A-1'}\n", version));
        assertThat(judged.detail()).isEqualTo(expected);
        assertThat(judged.places()).containsExactly("BBIC-F016 " + place);
    }
}
