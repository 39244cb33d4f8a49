package org.openbbic.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.output.SheetReader.Row;

/** What a sheet writes, a spreadsheet does not reckon with, and the reader gives back. */
class SheetTest {

    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet sheet = Sheet.to(out);
        for (List<String> row : rows) {
            sheet.row(row.toArray(String[]::new));
        }
        sheet.flush();
        return out.toByteArray();
    }

    @Property(tries = 300)
    void lasSkrivet_gerSammaCeller(@ForAll @Size(min = 1, max = 5) List<@Size(min = 2, max = 4) List<String>> rows)
            throws IOException {
        List<List<String>> expected = rows.stream()
                .map(row -> row.stream().map(SheetTest::oneLine).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        List<List<String>> marked = new java.util.ArrayList<>(List.of(List.of("a", "b")));
        marked.addAll(rows);
        List<Row> read = SheetReader.read(new ByteArrayInputStream(written(marked)), 1 << 20);
        assertThat(read.subList(1, read.size())).extracting(Row::cells).isEqualTo(expected);
    }

    private static String oneLine(String text) {
        // A lone surrogate has no UTF-8; a decoder shows a question mark.
        String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return utf8.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    @Property(tries = 200)
    void ingenCell_borjarEnFormel(@ForAll("formulas") String text) {
        String cell = Sheet.cell(text);
        String shown = cell.startsWith("\"") ? cell.substring(1) : cell;
        assertThat("=+-@\t\r").doesNotContain(shown.substring(0, 1));
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.of("=", "+", "-", "@", "\t", "\r")
                .flatMap(first -> Arbitraries.strings().ofMinLength(1).map(rest -> first + rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {" =1", "\u00A0=1", "\u200B=1", "\uFF1D1", "\u22121", "'=1", "' =1", "\r\n=1"})
    void formelBakomTomrum_ellerIAnnanForm_arOcksaEnFormel(String text) throws IOException {
        assertThat(Sheet.cell(text)).startsWith("'");
        List<Row> read = SheetReader.read(new ByteArrayInputStream(written(List.of(List.of(text, "b")))), 100);
        assertThat(read.get(0).cells().get(0)).isEqualTo(oneLine(text));
    }

    @Test
    void strecketSomKalla_arIngenFormel() {
        assertThat(Sheet.cell("-")).isEqualTo("-");
        assertThat(Sheet.cell("-1")).isEqualTo("'-1");
    }

    @Test
    void frammandeSkiljetecken_ochRadbrytICitat_lases() throws IOException {
        List<Row> rows = SheetReader.read(
                new ByteArrayInputStream("a,b\n\"x\ny\",\"z\"\"w\"\n1,2".getBytes(StandardCharsets.UTF_8)), 100);
        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(List.of("a", "b"), List.of("x\ny", "z\"w"), List.of("1", "2"));
        assertThat(rows).extracting(Row::line).containsExactly(1, 2, 4);
        assertThat(rows.get(2).cell(7)).isEmpty();
    }

    @Test
    void forStorFil_kastar() {
        assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(new byte[101]), 100))
                .isInstanceOf(IOException.class);
    }
}
