package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.export.Limits;
import org.openbbic.export.ReadProblem.Kind;

/** Rows of a workbook at their limits, and on both sides of them. */
class XlsxLimitsTest {

    @TempDir
    private Path folder = Path.of("");

    private Tables.All read(String... cells) throws IOException {
        String rows = RawBook.row(1, "Nr", "Enhet") + RawBook.row(2, cells) + RawBook.row(3, "A-3", "Norr");
        return Books.read(
                Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Enhet','falt':'arende.enhet'"),
                RawBook.of(rows),
                folder);
    }

    /** Of different digits, since what packs too well is refused as a whole. */
    private static String text(int length) {
        return new Random(1).ints(length, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    @Test
    void enCellMerAnRubriken_arEnForMycket() throws IOException {
        assertThat(read("A-2", "Söder").kinds()).isEmpty();
        assertThat(read("A-2", "Söder", " ").kinds()).isEmpty();
        Tables.All read = read("A-2", "Söder", "x");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.RAGGED_ROW);
        assertThat(read.onlyProblem().location().column()).isEqualTo(3);
    }

    @Test
    void enText_farVaraSaLangSomGransen_menInteLangre() throws IOException {
        String longest = text(Limits.TEXT);
        assertThat(read("A-2", longest).value(0).enhet()).isEqualTo(longest);
        Tables.All read = read("A-2", longest + "x");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LONG_TEXT);
        assertThat(read.onlyProblem().location().column()).isEqualTo(2);
    }

    @Test
    void enRadStorreAnEttArende_arForStor_ochNastaLases() throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"2\">");
        String cell = text(Limits.TEXT);
        for (int i = 0; i < Limits.CASE / Limits.TEXT + 1; i++) {
            row.append(RawBook.text((i < 26 ? "" : "A") + (char) ('A' + i % 26) + "2", cell));
        }
        row.append("</row>");
        String rows = RawBook.row(1, "Nr", "Enhet") + row + RawBook.row(3, "A-3", "Norr");
        Tables.All read = Books.read(
                Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Enhet','falt':'arende.enhet'"),
                RawBook.of(rows),
                folder);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LARGE_CASE);
        assertThat(read.onlyProblem().location().line()).isEqualTo(2);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.value(1).enhet()).isEqualTo("Norr");
    }
}
