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

class RaderSomSkiljerTest {

    private static final RaderSomSkiljer RULE = new RaderSomSkiljer();

    @ParameterizedTest
    @CsvSource({"CONFLICTING_ROWS, , "})
    void slag_harSinOrdalydelse(Kind kind, @Nullable String variant, @Nullable String expected) {
        assertThat(RULE.kinds()).contains(kind);
        assertThat(RULE.variant(kind)).isEqualTo(variant);
        assertThat(RULE.detail(new ReadProblem(kind, "", Location.START, expected)))
                .isEqualTo(expected);
    }

    @Test
    void iJson_ejTillamplig() {
        assertThat(RuleTesting.of("BBIC-F020").arende("{'id':'A-1'}").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Nr;Kön;Risk;Boende;Insats/1;Flicka;hog;Eget;A/1;Flicka;hog;Annat;B    | PROVAD                         | ~~
        Nr;Kön;Risk;Boende;Insats/1;Flicka;hog;Eget;A/1;Pojke;hog;Annat;B     | BBIC-F020 /barn/kon            | 3:3
        # a row that says less says nothing else
        Nr;Kön;Risk;Boende;Insats/1;Flicka;hog;Eget;A/1;;hog;Annat;B          | PROVAD                         | ~~
        Nr;Kön;Risk;Boende;Insats/1;Flicka;hog;Eget;A/2;Pojke;hog;Annat;A     | PROVAD                         | ~~
        """)
    void tabell_radForRad(String rows, String outcome, String place) {
        RuleTesting.Judged judged = RuleTesting.of("BBIC-F020").table(rows.replace('/', '\n') + "\n");
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.places())
                .isEqualTo(place.isEmpty() ? List.of() : List.of(outcome.substring(0, 9) + " " + place));
    }
}
