package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Property
    void parse_skrivnaCeller_gerSammaCeller(@ForAll("rows") List<String> cells) {
        String line = String.join(";", cells.stream().map(CsvTableTest::quoted).toList());
        CsvTable table = CsvTable.parse("t.csv", "a;b;c\n" + line + "\n", List.of("a", "b", "c"));
        CsvRow row = table.rows().get(0);
        assertThat(List.of(row.cell("a"), row.cell("b"), row.cell("c"))).isEqualTo(cells);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.strings()
                .withChars(';', '"', ' ', 'a', '\u00E5', '|')
                .ofMaxLength(6)
                .list()
                .ofSize(3);
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Test
    void parse_crlfOchIngenRadslutPaSlutet_gerSammaRader() {
        CsvTable table = CsvTable.parse("t.csv", "a;b\r\n1;\r\n;2", List.of("a", "b"));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cell("a")).isEqualTo("1");
        assertThat(table.rows().get(0).optional("b")).isNull();
        assertThat(table.rows().get(1).cell("b")).isEqualTo("2");
    }
}
