package org.openbbic.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Arende;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/**
 * Each case of {@code arenden.ndjson} gets exactly the remarks that stand beside it there: from the checker of single
 * cases, from a provider of Jakarta Validation, whole and step by step, and from the check of a file that holds it.
 */
class BothDoorsTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 16);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One row of the table. */
    record Row(String name, @Nullable String version, List<String> additions, String arende, List<String> remarks) {

        @Override
        public String toString() {
            return name;
        }

        /** A file with that case alone. */
        byte[] file() {
            StringBuilder header = new StringBuilder("{\"bbicExport\":\"1\",\"skapad\":\"" + TODAY + "\"");
            if (version != null) {
                header.append(",\"bbicVersion\":\"").append(version).append('"');
            }
            if (!additions.isEmpty()) {
                header.append(",\"tillagg\":[\"")
                        .append(String.join("\",\"", additions))
                        .append("\"]");
            }
            return (header + "}\n" + arende + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = BothDoorsTest.class.getResourceAsStream("arenden.ndjson")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                JsonNode row = JSON.readTree(line);
                rows.add(new Row(
                        row.get("fall").asText(),
                        row.get("bbicVersion").isNull()
                                ? null
                                : row.get("bbicVersion").asText(),
                        texts(row.get("tillagg")),
                        row.get("arende").toString(),
                        texts(row.get("anmarkningar"))));
            }
        }
        return rows;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void badaDorrarna_sager_detSomStarITabellen(Row row) throws IOException {
        Doors doors = Doors.of(Checker.bundled(), row.version(), row.additions(), TODAY);
        assertThat(doors.agreed(arende(row))).isEqualTo(row.remarks());
    }

    private static Arende arende(Row row) throws IOException {
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(row.file()), Catalogue.bundled())) {
            return Objects.requireNonNull(Objects.requireNonNull(reader.next()).value());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void filensProvning_sager_detSomStarITabellen_ochVadBaraEnFilKan(Row row) throws IOException {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(TODAY));
        run.file(
                "fil",
                new ByteArrayInputStream(row.file()),
                in -> CaseReader.open(in, Catalogue.bundled()),
                cases -> {});
        Set<String> onlyOfFile = Differences.onlyOfFile();
        List<String> said = new ArrayList<>();
        for (Report.Finding finding : run.finish().findings()) {
            Level level = RuleBook.bundled().getRow(finding.rule()).level();
            String told = Doors.told(finding.rule(), level.name(), finding.path());
            if (row.remarks().contains(told) || !onlyOfFile.contains(finding.rule())) {
                said.add(told);
            }
        }
        assertThat(said).containsExactlyInAnyOrderElementsOf(row.remarks());
    }

    @Test
    void tabellen_har_varjeVersion() throws IOException {
        Set<String> versions = new TreeSet<>();
        rows().forEach(row -> versions.add(String.valueOf(row.version())));
        assertThat(versions)
                .containsAll(Catalogue.bundled().versions().stream()
                        .map(VersionInfo::id)
                        .toList());
    }
}
