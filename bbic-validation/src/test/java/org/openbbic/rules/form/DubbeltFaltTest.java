package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class DubbeltFaltTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F011");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1","barn":{"kon":"flicka"}}                       | PROVAD
        {"id":"A-1","id":"A-2"}                                    | BBIC-F011 /id
        {"id":"A-1","barn":{"kon":"flicka","kon":"flicka"}}        | BBIC-F011 /barn/kon
        # the same name in two objects is no field twice
        {"id":"A-1","insatser":[{"id":"I-1"},{"id":"I-2"}]}        | PROVAD
        # the second is not read, so that what stands in it gives no remark
        {"id":"A-1","barn":{"kon":"flicka","kon":7}}               | BBIC-F011 /barn/kon
        {"id":"A-1","barn":{},"barn":{"kön":"flicka"}}             | BBIC-F011 /barn
        """)
    void falt_anmarksAndraGangen(String json, String outcome) {
        assertThat(RULE.arende(json).outcome()).isEqualTo(outcome);
    }

    @Test
    void platsen_arDetAndraNamnets() {
        assertThat(RULE.arende("{'id':'A-1','id':'A-2'}").places()).containsExactly("BBIC-F011 2:13");
    }
}
