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

class OjamnRadTest {

    private static final OjamnRad RULE = new OjamnRad();

    @ParameterizedTest
    @CsvSource({"RAGGED_ROW, , 12", "BAD_QUOTE, citat, "})
    void slag_harSinOrdalydelse(Kind kind, @Nullable String variant, @Nullable String expected) {
        assertThat(RULE.kinds()).contains(kind);
        assertThat(RULE.variant(kind)).isEqualTo(variant);
        assertThat(RULE.detail(new ReadProblem(kind, "", Location.START, expected)))
                .isEqualTo(expected);
    }

    @Test
    void iJson_ejTillamplig() {
        assertThat(RuleTesting.of("BBIC-F014").arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Nr;Kön;Risk;Boende/1;Flicka;hog;Eget                    | PROVAD                                       | ~~
        Nr;Kön;Risk;Boende/1;Flicka;hog                         | BBIC-F014                                    | 2:1
        Nr;Kön;Risk;Boende/1;Flicka;hog;Eget;x                  | BBIC-F014                                    | 2:1
        # the next row is read all the same
        Nr;Kön;Risk;Boende/1;Flicka/2;Pojke;hog;Eget            | BBIC-F014                                    | 2:1
        Nr;Kön;Risk;Boende/1;"Flicka;hog;Eget                   | BBIC-F014:citat                              | 2:3
        Nr;Kön;Risk;Boende/1;Flicka;hog;"Eget; rum"             | PROVAD                                       | ~~
        """)
    void tabell_radForRad(String rows, String outcome, String place) {
        RuleTesting.Judged judged = RuleTesting.of("BBIC-F014").table(rows.replace('/', '\n') + "\n");
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.places())
                .isEqualTo(place.isEmpty() ? List.of() : List.of(outcome.substring(0, 9) + " " + place));
    }
}
