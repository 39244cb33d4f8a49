package org.openbbic.parquet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.tidy.DatePrecision;
import org.openbbic.tidy.Delivery;
import org.openbbic.tidy.DeliveryLog;
import org.openbbic.tidy.Forms;
import org.openbbic.tidy.Minimisation;
import org.openbbic.tidy.SmallGroupException;
import org.openbbic.tidy.TableForm;

/** What was written is opened by DuckDB, which is not ours, and gives the counts of the file it was made of. */
class DuckDbTest {

    private static final Path ROOT = Path.of(requireNonNull(System.getProperty("bbic.rot")));
    private static final Path SAMPLE = ROOT.resolve("bbic-examples/data/pahittad-416.ndjson");
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @TempDir
    private static Path folder;

    private static DeliveryLog log;
    private static SourceCounts source;

    private static CaseReader sample(InputStream in) throws IOException {
        return CaseReader.open(in, CATALOGUE);
    }

    private static DeliveryLog deliver(Path out, Minimisation minimisation) throws IOException, SmallGroupException {
        List<TableForm> forms = List.of("csv", "ndjson", "parquet").stream()
                .map(name -> Forms.find(CATALOGUE, name).orElseThrow())
                .toList();
        try (InputStream in = Files.newInputStream(SAMPLE);
                CaseReader reader = sample(in);
                Delivery delivery = Delivery.into(out, CATALOGUE, minimisation, forms)) {
            delivery.take(reader, requireNonNull(reader.header().bbicVersion()), cases -> {});
            return delivery.keep(new DeliveryLog.Source("0", "ab", null));
        }
    }

    @BeforeAll
    static void deliver() throws IOException, SmallGroupException {
        log = deliver(folder.resolve("ut"), Minimisation.careful().withSmallestGroup(1));
        try (InputStream in = Files.newInputStream(SAMPLE);
                CaseReader reader = sample(in)) {
            source = SourceCounts.of(reader);
        }
    }

    private static String table(String name, String form) {
        String file = folder.resolve("ut").resolve(name + "." + form).toString();
        return switch (form) {
            case "csv" -> "read_csv('" + file + "', delim = ';', header = true)";
            case "ndjson" -> "read_json('" + file + "', format = 'newline_delimited')";
            default -> "read_parquet('" + file + "')";
        };
    }

    private static Map<String, Long> counts(Statement sql, String query) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({"csv", "ndjson", "parquet"})
    void varjeKodatFalt_har_sammaAntal_somFilen(String form) throws SQLException {
        assertThat(source.single()).hasSizeGreaterThan(10);
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            int columns = 0;
            for (Map.Entry<String, Map<String, Long>> field : source.single().entrySet()) {
                String[] at = field.getKey().split("\\.");
                String query = "SELECT " + at[1] + ", count(*) FROM " + table(at[0], form) + " WHERE " + at[1]
                        + " IS NOT NULL GROUP BY ALL";
                assertThat(counts(sql, query)).as(field.getKey()).isEqualTo(field.getValue());
                columns++;
            }
            assertThat(columns).isPositive();
            String long_ = "SELECT tabell || '.' || falt || '=' || kod, count(*) FROM " + table("flerval", form)
                    + " GROUP BY ALL";
            assertThat(source.several()).hasSizeGreaterThan(30);
            assertThat(counts(sql, long_)).isEqualTo(source.several());
        }
    }

    @ParameterizedTest
    @CsvSource({"csv", "ndjson", "parquet"})
    void varjeTabell_har_sinaRader_ochVarjeHanvisningLeder_tillEnRad(String form) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            int tables = 0;
            for (DeliveryLog.WrittenFile file : log.files()) {
                if (file.rows() != null && file.name().endsWith("." + form) && file.rows() > 0) {
                    String name = file.name().substring(0, file.name().indexOf('.'));
                    assertThat(counts(sql, "SELECT 'n', count(DISTINCT " + name + "Nr) FROM " + table(name, form)))
                            .containsExactly(Map.entry("n", file.rows()));
                    String orphans = "SELECT 'n', count(*) FROM " + table(name, form) + " t WHERE NOT EXISTS (FROM "
                            + table("arende", form) + " a WHERE a.arendeNr = t.arendeNr)";
                    assertThat(counts(sql, orphans)).containsExactly(Map.entry("n", 0L));
                    tables++;
                }
            }
            assertThat(tables).isEqualTo(8);
        }
    }

    @Test
    void parquet_harSinaSlag_ocksaDatum() throws SQLException, IOException, SmallGroupException {
        Path out = folder.resolve("dagar");
        deliver(out, Minimisation.careful().with(DatePrecision.DAG).withSmallestGroup(1));
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement();
                ResultSet types = sql.executeQuery("SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet('"
                        + out.resolve("tillfalle.parquet") + "'))")) {
            Map<String, String> read = new TreeMap<>();
            while (types.next()) {
                read.put(types.getString(1), types.getString(2));
            }
            assertThat(read)
                    .containsEntry("tillfalleNr", "BIGINT")
                    .containsEntry("datum", "DATE")
                    .containsEntry("bifall", "BOOLEAN")
                    .containsEntry("riskbedomning", "VARCHAR");
        }
    }

    /** The lines that a researcher is told to type, with the delivery of this test in the place of theirs. */
    @Test
    void radernaIDokumentet_gar_ochGerFilensAntal() throws SQLException, IOException {
        String document = Files.readString(ROOT.resolve("docs/forskare.md"), StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(document);
        int blocks = 0;
        while (block.find()) {
            String script = block.group(1).replace("'ut/", "'" + folder.resolve("ut") + "/");
            try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                    Statement sql = db.createStatement()) {
                long cases = 0;
                for (String line : script.split(";\n")) {
                    if (sql.execute(line)) {
                        try (ResultSet rows = sql.getResultSet()) {
                            while (rows.next()) {
                                cases += rows.getLong("antal");
                            }
                        }
                    }
                }
                assertThat(cases).isEqualTo(source.decisions());
            }
            blocks++;
        }
        assertThat(blocks).isEqualTo(2);
    }
}
