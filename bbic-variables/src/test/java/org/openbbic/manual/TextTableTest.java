package org.openbbic.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Columns and lines for a terminal, their width in code points. */
class TextTableTest {

    @Test
    void kolumner_staUnderVarandra_avenMedBreddaTecken() {
        assertThat(new TextTable("id", "term")
                        .row("a", "Å\uD83D\uDE00")
                        .row("bcd", "x")
                        .lines(80))
                .containsExactly("id   term", "a    Å\uD83D\uDE00", "bcd  x");
    }

    @Test
    void forBrett_bryts_vidMellanslag_ochLangaIdVidBindestreck() {
        assertThat(new TextTable("id", "term").row("a", "ett två tre").lines(9))
                .containsExactly("id  term", "a   ett", "    två", "    tre");
        String id = "andra-myndigheter-vars-verksamhet-beror-barn";
        assertThat(new TextTable("id").row(id).lines(20))
                .allMatch(line -> line.length() <= 20)
                .hasSize(4);
        assertThat(String.join("", new TextTable("id").row(id).lines(20))).isEqualTo("id" + id);
    }

    @Test
    void radMedFelAntalCeller_arFelAnvandning() {
        assertThatThrownBy(() -> new TextTable("id").row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void ingetOrd_tappas(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(max = 30) String> cells,
            @ForAll @IntRange(min = 1, max = 60) int width) {
        List<String> clean = cells.stream()
                .map(cell -> cell.replaceAll("[^a-zåäö]+", " ").strip())
                .toList();
        TextTable table = new TextTable("id");
        clean.forEach(table::row);
        assertThat(String.join(" ", table.lines(width)).replaceAll(" +", " ").strip())
                .isEqualTo(
                        ("id " + String.join(" ", clean)).replaceAll(" +", " ").strip());
    }

    @Test
    void avstand_arAntaletAndringar() {
        assertThat(Nearest.distance("", "")).isZero();
        assertThat(Nearest.distance("hog", "hogg")).isEqualTo(1);
        assertThat(Nearest.distance("riskbedomnign", "riskbedomning")).isEqualTo(1);
        assertThat(Nearest.distance("abc", "xyz")).isEqualTo(3);
    }

    @Property
    void avstand_arLikaAtBadaHall(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        assertThat(Nearest.distance(one, other)).isEqualTo(Nearest.distance(other, one));
        assertThat(Nearest.distance(one, one)).isZero();
    }
}
