package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.FieldKind;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleTesting;

class FelSlagsVardeTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F010");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1","barn":{"fodelsear":2009}}            | PROVAD                         | ~~
        {"id":"A-1","barn":{"fodelsear":"2009"}}          | BBIC-F010 /barn/fodelsear      | ett heltal
        {"id":"A-1","barn":{"fodelsear":2009.5}}          | BBIC-F010 /barn/fodelsear      | ett heltal
        {"id":"A-1","barn":{"fodelsear":20090000000}}     | BBIC-F010 /barn/fodelsear      | ett heltal
        {"id":"A-1","barn":{"ensamkommande":"nej"}}       | BBIC-F010 /barn/ensamkommande  | true eller false
        {"id":"A-1","barn":{"ensamkommande":0}}           | BBIC-F010 /barn/ensamkommande  | true eller false
        {"id":"A-1","barn":{"kon":1}}                     | BBIC-F010 /barn/kon            | en kod
        {"id":"A-1","barn":{"kon":{"kod":"flicka"}}}      | BBIC-F010 /barn/kon            | en kod
        {"id":"A-1","barn":"flicka"}                      | BBIC-F010 /barn                | ett objekt
        {"id":"A-1","enhet":7}                            | BBIC-F010 /enhet               | en text
        {"id":"A-1","insatser":[{"start":20170501}]}      | BBIC-F010 /insatser/0/start    | ett datum, ÅÅÅÅ-MM-DD
        {"id":"A-1","insatser":{"I-1":{}}}                | BBIC-F010 /insatser            | en lista med objekt
        {"id":"A-1","insatser":["I-1"]}                   | BBIC-F010 /insatser/0          | ett objekt
        # not stated is no value of another kind
        {"id":"A-1","barn":{"fodelsear":null}}            | PROVAD                         | ~~
        """)
    void varde_anmarksMedDetSomVantades(String json, String outcome, String expected) {
        RuleTesting.Judged judged = RULE.arende(json);
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(expected.isEmpty() ? "" : judged.detail()).isEqualTo(expected);
    }

    @Test
    void texten_ar_helt_paEttSprak() {
        RuleBook book = RuleBook.bundled();
        for (FieldKind kind : FieldKind.values()) {
            assertThat(book.message("BBIC-F010", null, kind.swedish(), Locale.ENGLISH))
                    .contains(kind.english() + ".");
        }
    }
}
