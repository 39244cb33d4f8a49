package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.report.Report;
import org.openbbic.rules.Area;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/** A check of each export of the kit gives what the kit says, and that is what the export is there to show. */
class KitRemarksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static WrittenKit kit;

    @BeforeAll
    static void written(@TempDir Path folder) throws IOException {
        kit = WrittenKit.in(folder);
    }

    static List<JsonNode> exports() {
        return kit.exports();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void varjeExport_gerDetSomForvantas(JsonNode export) throws Exception {
        Report report = check(export);
        assertThat(report.outcome().name()).isEqualTo(export.get("utfall").asText());
        List<String> found = report.findings().stream()
                .map(f -> String.join(
                        " ",
                        f.rule(),
                        level(f.rule()),
                        Integer.toString(f.line()),
                        Integer.toString(f.column()),
                        f.path()))
                .toList();
        List<String> wanted = new ArrayList<>();
        export.get("anmarkningar")
                .forEach(r -> wanted.add(String.join(
                        " ",
                        r.get("regel").asText(),
                        r.get("niva").asText(),
                        r.get("rad").asText(),
                        r.get("kolumn").asText(),
                        r.get("sokvag").asText())));
        assertThat(found).containsExactlyElementsOf(wanted);
    }

    private static String level(String rule) {
        return RuleBook.bundled().getRow(rule).level().name();
    }

    private static Report check(JsonNode export) throws Exception {
        LocalDate today = LocalDate.parse(kit.expected().get("idag").asText());
        CheckRun run = checker(export).begin(CheckOptions.of(today));
        for (String part : List.of("fore", "fil")) {
            if (!export.get(part).isNull()) {
                Path file = kit.file(export.get(part).asText());
                try (InputStream in = Files.newInputStream(file)) {
                    run.file(file.toString(), in, opener(export), cases -> {});
                }
            }
        }
        Report report = run.finish();
        // The remarks are of the export, which is the last of the files; what stands before it is right.
        assertThat(report.findings()).allMatch(f -> f.file() == report.files().size() - 1);
        return report;
    }

    private static Checker checker(JsonNode export) throws IOException, ProfileException {
        if (export.get("profil").isNull()) {
            return Checker.bundled();
        }
        Path file = kit.file(export.get("profil").asText());
        try (InputStream in = Files.newInputStream(file)) {
            return Checker.of(Catalogue.bundled(), Profile.read("profil", in));
        }
    }

    private static CheckRun.Opener opener(JsonNode export) throws IOException {
        if (export.get("mappning").isNull()) {
            return in -> CaseReader.open(in, Catalogue.bundled());
        }
        try (InputStream in =
                Files.newInputStream(kit.file(export.get("mappning").asText()))) {
            Mapping mapping = Mapping.read(in);
            return table -> CsvCaseReader.open(table, mapping, Catalogue.bundled(), null);
        }
    }

    private static List<String> rulesOf(JsonNode export) {
        return export.get("anmarkningar").findValuesAsText("regel");
    }

    @Test
    void varjeRegel_harFelaktigExport_somBaraDenAnmarkerPa() {
        Set<String> rules = new TreeSet<>();
        for (JsonNode export : kit.exports("fel-export")) {
            assertThat(rulesOf(export))
                    .isNotEmpty()
                    .containsOnly(export.get("regel").asText());
            rules.add(export.get("regel").asText());
        }
        assertThat(rules)
                .containsExactlyElementsOf(
                        RuleBook.bundled().rows().stream().map(RuleRow::id).toList());
    }

    @Test
    void varjeExempel_somArRatt_gerInget_ochVarjeSomArFel_barasRegeln() {
        assertThat(kit.exports("ratt-exempel"))
                .allSatisfy(export -> assertThat(rulesOf(export))
                        .as(export.get("fil").asText())
                        .isEmpty());
        assertThat(kit.exports("fel-exempel"))
                .allSatisfy(export -> assertThat(rulesOf(export))
                        .containsExactly(export.get("regel").asText()));
        List<String> withExample = RuleBook.bundled().rows().stream()
                .map(RuleRow::id)
                .filter(id -> RuleBook.bundled().findExample(id).isPresent())
                .toList();
        for (String kind : List.of("ratt-exempel", "fel-exempel")) {
            assertThat(kit.exports(kind).stream()
                            .map(export -> export.get("regel").asText()))
                    .containsExactlyElementsOf(withExample);
        }
    }

    /** Without the advice on shares, which is about all examples of a file together. */
    private static List<String> rulesOnCases(JsonNode export) {
        return rulesOf(export).stream()
                .filter(rule -> area(rule) != Area.DATAKVALITET)
                .toList();
    }

    private static Area area(String rule) {
        return RuleBook.bundled().getRow(rule).area();
    }

    /** Only what rests on the version's lists may differ between versions. */
    @Test
    void felIEnVersion_arDesammaIAllaVersioner_utomKoderna() {
        TreeMap<String, List<String>> found = new TreeMap<>();
        kit.exports("fel-version")
                .forEach(export -> found.put(export.get("bbicVersion").asText(), rulesOnCases(export)));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(WrittenKit.versions());
        List<String> usual = found.getOrDefault("1.0", List.of());
        assertThat(usual).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        List<String> always =
                usual.stream().filter(rule -> area(rule) != Area.KODER).toList();
        assertThat(found.values()).allSatisfy(rules -> {
            assertThat(rules).doesNotHaveDuplicates();
            assertThat(rules.stream().filter(rule -> area(rule) != Area.KODER))
                    .containsExactlyInAnyOrderElementsOf(always);
        });
    }

    @Test
    void rattVersion_gerVarkenFelEllerVarning() {
        assertThat(kit.exports("ratt-version").stream()
                        .map(export -> export.get("bbicVersion").asText()))
                .containsExactlyInAnyOrderElementsOf(WrittenKit.versions());
        assertThat(kit.exports("ratt-version"))
                .allSatisfy(export -> assertThat(export.get("anmarkningar").findValuesAsText("niva"))
                        .doesNotContain("FEL", "VARNING"));
    }

    /** A second opinion on where the remarks of the examples stand. */
    @Test
    void platsen_arDenDarFaltetStar() {
        int found = 0;
        for (JsonNode export : kit.exports("fel-exempel")) {
            for (JsonNode remark : export.get("anmarkningar")) {
                if (export.get("fil").asText().endsWith(".ndjson")) {
                    found += isAt(export, remark) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(15);
    }

    /** Whether the text at the place is what the path leads to, where the line can be read and the field is there. */
    private static boolean isAt(JsonNode export, JsonNode remark) {
        try {
            List<String> lines = Files.readAllLines(kit.file(export.get("fil").asText()), StandardCharsets.UTF_8);
            String line = lines.get(remark.get("rad").asInt() - 1);
            JsonNode value = JSON.readTree(line).at(remark.get("sokvag").asText());
            if (value.isMissingNode()) {
                return false;
            }
            String path = remark.get("sokvag").asText();
            String rest = line.substring(remark.get("kolumn").asInt() - 1);
            if (rest.startsWith('"' + path.substring(path.lastIndexOf('/') + 1) + "\":")) {
                // A field that stands twice is remarked on where its name does.
                return export.get("regel").asText().equals("BBIC-F011");
            }
            assertThat(JSON.readTree(new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8))))
                    .as(export.get("fil").asText())
                    .isEqualTo(value);
            return true;
        } catch (IOException e) {
            if (e instanceof com.fasterxml.jackson.core.JsonProcessingException) {
                return false;
            }
            throw new UncheckedIOException(e);
        }
    }
}
