package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class IdSaknasTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F003");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1"}                       | PROVAD
        {"enhet":"Norr"}                   | BBIC-F003
        {"id":null,"enhet":"Norr"}         | BBIC-F003
        {}                                 | BBIC-F003
        # an id that cannot be read is there
        {"id":7}                           | BBIC-F010 /id + PROVAD
        """)
    void id_anmarksDarDetSaknas(String json, String outcome) {
        assertThat(RULE.arende(json).outcome()).isEqualTo(outcome);
    }

    @Test
    void platsen_arArendets() {
        assertThat(RULE.file(RuleTesting.HEADER + "\n{\"id\":\"A-1\"}\n  {\"enhet\":\"Norr\"}\n")
                        .places())
                .containsExactly("BBIC-F003 3:3");
    }

    @Test
    void utanArenden_ejTillamplig() {
        assertThat(RULE.file(RuleTesting.HEADER + "\n").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }
}
