package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Nr;Kön;Risk;Boende/1;Flicka;hog;Eget                    | PROVAD                                       | ~~
        # by code, by term, by the mapping, whatever case and space
        Nr;Kön;Risk;Boende/1;FLICKA; Hög risk ;Eget             | PROVAD                                       | ~~
        Nr;Kön;Risk;Boende/1;Flicka;förhöjd;Eget                | PROVAD                                       | ~~
        # a text that fits nothing is one cause: no remark on its code too
        Nr;Kön;Risk;Boende/1;Tjej;hog;Eget                      | BBIC-F015 /barn/kon                          | 2:3
        Nr;Kön;Risk;Boende/1;Flicka;Stor;Eget                   | BBIC-F015 /insatser/0/beslut/riskbedomning   | 2:10
        # an empty cell is not stated
        Nr;Kön;Risk;Boende/1;;;                                 | PROVAD                                       | ~~
        # where no answer is known, any text is kept
        Nr;Kön;Risk;Boende/1;Flicka;hog;Husvagn                 | PROVAD                                       | ~~
        """)
    void tabell_radForRad(String rows, String outcome, String place) {
        RuleTesting.Judged judged = RuleTesting.of("BBIC-F015").table(rows.replace('/', '\n') + "\n");
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.places())
                .isEqualTo(place.isEmpty() ? List.of() : List.of(outcome.substring(0, 9) + " " + place));
    }
}
