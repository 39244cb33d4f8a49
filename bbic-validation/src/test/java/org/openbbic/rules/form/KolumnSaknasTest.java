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

class KolumnSaknasTest {

    private static final KolumnSaknas RULE = new KolumnSaknas();

    @ParameterizedTest
    @CsvSource({"COLUMN_MISSING, , 3", "DUPLICATE_COLUMN, dubbel, "})
    void slag_harSinOrdalydelse(Kind kind, @Nullable String variant, @Nullable String expected) {
        assertThat(RULE.kinds()).contains(kind);
        assertThat(RULE.variant(kind)).isEqualTo(variant);
        assertThat(RULE.detail(new ReadProblem(kind, "", Location.START, expected)))
                .isEqualTo(expected);
    }

    @Test
    void iJson_ejTillamplig() {
        assertThat(RuleTesting.of("BBIC-F019").arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Nr;Kön;Risk;Boende/1;Flicka;hog;Eget                    | PROVAD                                       | ~~
        Boende;Nr;Risk;Kön/Eget;1;hog;Flicka                    | PROVAD                                       | ~~
        Nr;Kön;Risk/1;Flicka;hog                                | BBIC-F019                                    | 1:1
        Nr;Kön;Risk;Boende;Kön/1;Flicka;hog;Eget;Pojke          | BBIC-F019:dubbel                             | 1:20
        # a column that the mapping does not name is an unknown field
        Nr;Kön;Risk;Boende;Ort/1;Flicka;hog;Eget;               | BBIC-F005 /*okand + PROVAD                   | 1:20
        """)
    void tabell_radForRad(String rows, String outcome, String place) {
        RuleTesting.Judged judged = RuleTesting.of("BBIC-F019").table(rows.replace('/', '\n') + "\n");
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.places())
                .isEqualTo(place.isEmpty() ? List.of() : List.of(outcome.substring(0, 9) + " " + place));
    }
}
