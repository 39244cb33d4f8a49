package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class OgiltigJsonTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F001");

    private static final String HEADER = RuleTesting.HEADER + "\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1"}                    | PROVAD    | ~~
        {"id":"A-1",}                   | BBIC-F001 | 2:13
        {"id":"A-1"                     | BBIC-F001 | 2:12
        {"id":"A-1","enhet":Norr}       | BBIC-F001 | 2:21
        {"id":"A-1"} {"id":"A-2"}       | BBIC-F001 | 2:14
        ["A-1"]                         | BBIC-F001 | 2:1
        A-1                             | BBIC-F001 | 2:1
        """)
    void radINdjson_anmarksDarDenInteGarAttLasa(String line, String outcome, String place) {
        RuleTesting.Judged judged = RULE.file(HEADER + line + "\n");
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.places()).isEqualTo(place.isEmpty() ? List.of() : List.of("BBIC-F001 " + place));
    }

    @Test
    void trasigRad_doljerInteDeAndra() {
        RuleTesting.Judged judged = RULE.file(HEADER + "{\"id\":\"A-1\"}\n{\"id\":\n{\"id\":\"A-3\"}\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-F001");
        assertThat(judged.report().files().get(0).cases()).isEqualTo(3);
        assertThat(judged.report().files().get(0).unread()).isEqualTo(1);
    }

    @Test
    void textEfterArendena_anmarks() {
        RuleTesting.Judged judged = RULE.file(
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[{\"id\":\"A-1\"}],\n \"kommun\":\"0180\"}");
        assertThat(judged.outcome()).isEqualTo("BBIC-F001:efter");
        assertThat(judged.places()).containsExactly("BBIC-F001 1:63");
    }

    @Test
    void listaUtanSlut_anmarks() {
        RuleTesting.Judged judged =
                RULE.file("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[{\"id\":\"A-1\"},\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-F001");
        assertThat(judged.report().files().get(0).cases()).isEqualTo(1);
    }
}
