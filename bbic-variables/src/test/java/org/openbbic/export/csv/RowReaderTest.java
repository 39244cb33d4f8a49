package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openbbic.export.Limits;
import org.openbbic.export.PlainInput;
import org.openbbic.export.ReadProblem.Kind;

/** A row at its limits, and on both sides of them. */
class RowReaderTest {

    private static RowReader over(String table) throws IOException {
        return new RowReader(
                new Cursor(new CharSource(PlainInput.of(Tables.stream(table)).in())));
    }

    private static Row first(String table) throws IOException {
        return requireNonNull(over(table).next());
    }

    @Test
    void enText_farVaraSaLangSomGransen_menInteLangre() throws IOException {
        String longest = "x".repeat(Limits.TEXT);
        assertThat(first("a;" + longest + ";b\n").text(1)).hasSize(Limits.TEXT);
        assertThat(first("a;\"" + longest + "\";b\n").text(1)).hasSize(Limits.TEXT);
        for (String cell : new String[] {longest + "x", '"' + longest + "x\""}) {
            Row row = first("a;" + cell + ";b\n");
            assertThat(row.problem()).isEqualTo(Kind.LONG_TEXT);
            assertThat(row.problemAt().column()).isEqualTo(3);
        }
    }

    @Test
    void denForstaLangaTexten_arDenSomSags() throws IOException {
        String tooLong = "x".repeat(Limits.TEXT + 1);
        Row row = first("a;" + tooLong + ";" + tooLong + ";b\nc\n");
        assertThat(row.problemAt().column()).isEqualTo(3);
    }

    @Test
    void saMangaCellerSomGransen_rymsPaEnRad_menInteFler() throws IOException {
        Row most = first("x;".repeat(Limits.MEMBERS - 1) + "y\n");
        assertThat(most.problem()).isNull();
        assertThat(most.size()).isEqualTo(Limits.MEMBERS);
        assertThat(most.text(Limits.MEMBERS - 1)).isEqualTo("y");
        assertThat(most.at(Limits.MEMBERS - 1).column()).isEqualTo(2 * Limits.MEMBERS - 1);
        assertThat(first("x;".repeat(Limits.MEMBERS) + "y\n").problem()).isEqualTo(Kind.MANY_MEMBERS);
    }

    @Test
    void storreAnEttArende_arForStort_ochNastaRadLases() throws IOException {
        String cell = "y".repeat(1_000) + ";";
        String tooLarge = cell.repeat(Limits.CASE / cell.length() + 1);
        RowReader rows = over(tooLarge + "\na;b\n");
        assertThat(requireNonNull(rows.next()).problem()).isEqualTo(Kind.LARGE_CASE);
        Row next = requireNonNull(rows.next());
        assertThat(next.text(1)).isEqualTo("b");
        assertThat(next.at(0).line()).isEqualTo(2);
    }

    @Test
    void enRadMedFelAntalCeller_lasesOmRadForRad_baraNarDenArFlera() throws IOException {
        RowReader rows = over("a;\"b\nc;d\ne;f\";g\nh;i\n");
        rows.expect(2);
        assertThat(requireNonNull(rows.next()).problem()).isEqualTo(Kind.RAGGED_ROW);
        assertThat(requireNonNull(rows.next()).text(1)).isEqualTo("d");
        RowReader one = over("a;b;c\nd;e\n");
        one.expect(2);
        assertThat(requireNonNull(one.next()).problem()).isEqualTo(Kind.RAGGED_ROW);
        assertThat(requireNonNull(one.next()).text(0)).isEqualTo("d");
    }

    @Test
    void radbrytMedTvaTecken_arEttRadbryt() throws IOException {
        RowReader rows = over("a\r\nb\rc\n\r\nd");
        for (int line : new int[] {1, 2, 3, 5}) {
            assertThat(requireNonNull(rows.next()).at(0).line()).isEqualTo(line);
        }
        assertThat(rows.next()).isNull();
    }

    @Test
    void ettNolltecken_arEttTeckenSomAndra_ochSlutarIngenting() throws IOException {
        RowReader rows = over("\0a;b\0c\n\0;\"d\0\"\ne;\"f\"\0\ng;h\n");
        Row first = requireNonNull(rows.next());
        assertThat(first.size()).isEqualTo(2);
        assertThat(first.text(1)).isEqualTo("b\0c");
        Row second = requireNonNull(rows.next());
        assertThat(second.text(1)).isEqualTo("d\0");
        assertThat(requireNonNull(rows.next()).problem()).isEqualTo(Kind.BAD_QUOTE);
        assertThat(requireNonNull(rows.next()).text(0)).isEqualTo("g");
        assertThat(rows.next()).isNull();
    }
}
