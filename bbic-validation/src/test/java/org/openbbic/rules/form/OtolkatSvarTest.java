package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.RuleTesting;

class OtolkatSvarTest {

    private static final OtolkatSvar RULE = new OtolkatSvar();

    @ParameterizedTest
    @CsvSource({"UNMATCHED_ANSWER, , riskbedomning", "AMBIGUOUS_ANSWER, flera, riskbedomning"})
    void slag_harSinOrdalydelse(Kind kind, @Nullable String variant, @Nullable String expected) {
        assertThat(RULE.kinds()).contains(kind);
        assertThat(RULE.variant(kind)).isEqualTo(variant);
        assertThat(RULE.detail(new ReadProblem(kind, "", Location.START, expected)))
                .isEqualTo(expected);
    }

    @Test
    void iJson_ejTillamplig() {
        assertThat(RuleTesting.of("BBIC-F015").arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }
}
