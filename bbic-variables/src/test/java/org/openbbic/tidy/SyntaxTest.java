package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;

/**
 * What opens the tables in SPSS and Stata, written out in full; {@code -Dbbic.uppdatera=true} writes the files anew. The
 * files for SPSS were run in PSPP.
 */
class SyntaxTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Path GOLDEN =
            Path.of(System.getProperty("bbic.rot"), "bbic-variables/src/test/resources/org/openbbic/tidy");

    private static final String CASES = """
            {"id":"A-1","barn":{"kon":"flicka","fodelsear":2009},"insatser":[{"beslut":{"datum":"2017-04-20","bifall":true,\
            "riskbedomning":"hog"},"avslut":{"datum":"2017-11-30","orsak":"eget ord"}}]}
            {"id":"A-2","barn":{"kon":"pojke"}}
            """;

    private static Delivered deliver(DatePrecision dates) {
        return Delivered.of(CATALOGUE, Delivered.anyGroup().with(dates), Delivered.HEADER + CASES, "spss", "ndjson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arende.sps", "arende.do", "tillfalle.sps", "tillfalle.do"})
    void varjeFil_ar_somDenStar(String name) throws IOException {
        String text = deliver(DatePrecision.DAG).text(name);
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void varjeTabell_har_badaFilerna_ochSinCsv() {
        Delivered done = deliver(DatePrecision.AR);
        List<Table> tables = new Layout(CATALOGUE, Delivered.anyGroup()).tables();
        assertThat(tables).hasSize(9);
        for (Table table : tables) {
            assertThat(done.files()).containsKeys(table.name() + ".csv", table.name() + ".sps", table.name() + ".do");
            assertThat(done.text(table.name() + ".sps").lines().filter(line -> line.startsWith("    ")))
                    .hasSize(table.columns().size());
        }
    }

    @Test
    void varjeKod_har_sinEtikett() {
        String sps = deliver(DatePrecision.AR).text("tillfalle.sps");
        CodeList list = CATALOGUE.getList("riskbedomning");
        assertThat(list.entries()).isNotEmpty();
        assertThat(list.entries())
                .allSatisfy(entry -> assertThat(sps).contains("'" + entry.code().value() + "' '" + entry.term() + "'"));
    }

    @Test
    void kolumnernasNamn_duger_iVarjeProgram() {
        for (Table table : new Layout(CATALOGUE, Delivered.anyGroup()).tables()) {
            Set<String> seen = new HashSet<>();
            for (Column column : table.columns()) {
                assertThat(column.name()).matches("[a-z][A-Za-z]{1,31}");
                assertThat(seen.add(column.name().toLowerCase(Locale.ROOT)))
                        .as("SPSS and DuckDB do not tell apart large and small: " + column.name())
                        .isTrue();
            }
        }
    }
}
