package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRowsTest {

    private static final String HEADING = "id;regel;niva;omrade;nod;rattasAv;datum;versioner;kalla;stalle;troskel\n";
    private static final String ROW = "BBIC-D001;Klass;UPPLYSNING;datakvalitet;andel;handlaggare;-;alla;WK;p. 20;18\n";

    /** Read anew, and not by a book that was read before. */
    @Test
    void raderna_arRegelbokens() {
        assertThat(RuleRows.load()).isNotEmpty().isEqualTo(RuleBook.bundled().rows());
    }

    @Test
    void rad_medSinaVersioner() {
        RuleRow row = RuleRows.parse(HEADING + ROW.replace("alla", "1.0, 3.1")).get(0);
        assertThat(row.versions()).containsExactly("1.0", "3.1");
        assertThat(row.threshold()).isEqualTo(18);
        assertThat(row.isFor(List.of("2.0", "3.1"))).isTrue();
        assertThat(row.isFor(List.of("2.0"))).isFalse();
        assertThat(row.isFor(List.of())).isFalse();
    }

    @Test
    void rad_utanVersioner_galler_alla() {
        RuleRow row = RuleRows.parse(HEADING + ROW).get(0);
        assertThat(row.versions()).isEmpty();
        assertThat(row.isFor(List.of("2.0"))).isTrue();
        assertThat(row.isFor(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alla, 1.0", "1.0, ", "1.0,,3.1", ", 1.0", "1.0, 1.0"})
    void trasigaVersioner_arFelIRegelboken(String versions) {
        assertThatThrownBy(() -> RuleRows.parse(HEADING + ROW.replace("alla", versions)))
                .isInstanceOf(RuleBookException.class)
                .hasMessageStartingWith("regler.csv:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id;regel\n",
                "BBIC-D001;Klass;UPPLYSNING;datakvalitet;andel;handlaggare;-;alla;WK;p. 20\n",
                "BBIC-D001;Klass;UPPLYSNING;datakvalitet;;handlaggare;-;alla;WK;p. 20;18\n",
                "BBIC-D001;Klass;GUL;datakvalitet;andel;handlaggare;-;alla;WK;p. 20;18\n",
                "BBIC-D001;Klass;UPPLYSNING;annat;andel;handlaggare;-;alla;WK;p. 20;18\n",
                "BBIC-D001;Klass;UPPLYSNING;datakvalitet;andel;handlaggare;-;alla;WK;p. 20;arton\n"
            })
    void trasigRad_arFelIRegelboken(String row) {
        String text = row.startsWith("BBIC") ? HEADING + row : row;
        assertThatThrownBy(() -> RuleRows.parse(text))
                .isInstanceOf(RuleBookException.class)
                .hasMessageStartingWith("regler.csv");
        assertThatThrownBy(() -> RuleRows.parse(HEADING + ROW + ROW))
                .isInstanceOf(RuleBookException.class)
                .hasMessageStartingWith("regler.csv:3");
    }
}
