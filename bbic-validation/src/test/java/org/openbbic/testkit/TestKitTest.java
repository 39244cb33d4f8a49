package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;
import org.openbbic.report.Report;
import org.openbbic.rules.Area;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ProfileException;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/** The kit as somebody who got it as a folder would use it: everything is read back from its files. */
class TestKitTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static JsonNode expected;

    @BeforeAll
    static void written() throws IOException {
        TestKit.write(folder);
        expected = JSON.readTree(folder.resolve(TestKit.EXPECTED).toFile());
    }

    static List<JsonNode> exports() {
        List<JsonNode> exports = new ArrayList<>();
        expected.get("filer").forEach(exports::add);
        return exports;
    }

    private static List<JsonNode> exports(String kind) {
        List<JsonNode> exports = exports().stream()
                .filter(export -> export.get("slag").asText().equals(kind))
                .toList();
        assertThat(exports).isNotEmpty();
        return exports;
    }

    private static List<String> rulesOf(JsonNode export) {
        return export.get("anmarkningar").findValuesAsText("regel");
    }

    private static List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> versions() {
        return Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();
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
        LocalDate today = LocalDate.parse(expected.get("idag").asText());
        CheckRun run = checker(export).begin(CheckOptions.of(today));
        for (String part : List.of("fore", "fil")) {
            if (!export.get(part).isNull()) {
                Path file = folder.resolve(export.get(part).asText());
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
        Path file = folder.resolve(export.get("profil").asText());
        try (InputStream in = Files.newInputStream(file)) {
            return Checker.of(Catalogue.bundled(), Profile.read("profil", in));
        }
    }

    private static CheckRun.Opener opener(JsonNode export) throws IOException {
        if (export.get("mappning").isNull()) {
            return in -> CaseReader.open(in, Catalogue.bundled());
        }
        try (InputStream in =
                Files.newInputStream(folder.resolve(export.get("mappning").asText()))) {
            Mapping mapping = Mapping.read(in);
            return table -> CsvCaseReader.open(table, mapping, Catalogue.bundled(), null);
        }
    }

    @Test
    void forvantat_foljerSittSchema() throws IOException {
        String schema = Files.readString(folder.resolve(TestKit.SCHEMA));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(schema).validate(expected.toString(), InputFormat.JSON))
                .isEmpty();
        String broken = expected.toString().replaceFirst("INGA_FEL", "PRIMA");
        assertThat(registry.getSchema(schema).validate(broken, InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void varjeFil_arEnExportEllerHorTillEn() throws IOException {
        Set<String> named = new TreeSet<>(Set.of(TestKit.EXPECTED, TestKit.SCHEMA, TestResult.SCHEMA, TestKit.README));
        for (JsonNode export : exports()) {
            for (String part : List.of("fil", "mappning", "profil", "fore")) {
                if (!export.get(part).isNull()) {
                    named.add(export.get(part).asText());
                }
            }
        }
        assertThat(fileNames()).containsExactlyElementsOf(named);
    }

    @Test
    void varjeRegel_harFelaktigExport_somBaraDenAnmarkerPa() {
        Set<String> rules = new TreeSet<>();
        for (JsonNode export : exports("fel-export")) {
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
        assertThat(exports("ratt-exempel"))
                .allSatisfy(export -> assertThat(rulesOf(export))
                        .as(export.get("fil").asText())
                        .isEmpty());
        assertThat(exports("fel-exempel"))
                .allSatisfy(export -> assertThat(rulesOf(export))
                        .containsExactly(export.get("regel").asText()));
        List<String> withExample = RuleBook.bundled().rows().stream()
                .map(RuleRow::id)
                .filter(id -> RuleBook.bundled().findExample(id).isPresent())
                .toList();
        for (String kind : List.of("ratt-exempel", "fel-exempel")) {
            assertThat(exports(kind).stream().map(export -> export.get("regel").asText()))
                    .containsExactlyElementsOf(withExample);
        }
    }

    /** Without the advice on shares, which is about all examples of a file together. */
    private static List<String> rulesOnCases(JsonNode export) {
        return rulesOf(export).stream()
                .filter(rule -> area(rule) != Area.DATAKVALITET)
                .toList();
    }

    /** Only what rests on the version's lists may differ between versions. */
    @Test
    void felIEnVersion_arDesammaIAllaVersioner_utomKoderna() {
        TreeMap<String, List<String>> found = new TreeMap<>();
        exports("fel-version")
                .forEach(export -> found.put(export.get("bbicVersion").asText(), rulesOnCases(export)));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(versions());
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

    private static Area area(String rule) {
        return RuleBook.bundled().getRow(rule).area();
    }

    @Test
    void rattVersion_gerVarkenFelEllerVarning() {
        assertThat(exports("ratt-version").stream()
                        .map(export -> export.get("bbicVersion").asText()))
                .containsExactlyInAnyOrderElementsOf(versions());
        assertThat(exports("ratt-version"))
                .allSatisfy(export -> assertThat(export.get("anmarkningar").findValuesAsText("niva"))
                        .doesNotContain("FEL", "VARNING"));
    }

    static List<String> goodVersions() {
        return versions();
    }

    /** Read by another reader than the one that wrote them. */
    @ParameterizedTest
    @MethodSource("goodVersions")
    void varjeSvarIEnFullstandigLista_starIVersionensFil(String version) throws IOException {
        JsonNode cases = cases(version);
        int lists = 0;
        for (CodeList list : Catalogue.bundled().lists()) {
            if (list.presence(version) != Presence.FINNS || list.completeness(version) != Completeness.FULLSTANDIG) {
                continue;
            }
            lists++;
            Set<String> given = new TreeSet<>();
            collect(Format.ARENDE, cases, list.id(), given);
            assertThat(given)
                    .as(list.id())
                    .containsAll(list.entries(version).stream()
                            .map(CodeEntry::code)
                            .map(code -> code.value())
                            .toList());
        }
        assertThat(lists).isPositive();
    }

    @ParameterizedTest
    @MethodSource("goodVersions")
    void variabelSomVersionenInteHar_starInteIDessFil(String version) throws IOException {
        JsonNode cases = cases(version);
        for (CodeList list : Catalogue.bundled().lists()) {
            if (list.presence(version) != Presence.FINNS) {
                Set<String> given = new TreeSet<>();
                collect(Format.ARENDE, cases, list.id(), given);
                assertThat(given).as(list.id()).isEmpty();
            }
        }
    }

    private static JsonNode cases(String version) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("ratt/version-" + version + ".ndjson"));
        return JSON.readTree("[" + String.join(",", lines.subList(1, lines.size())) + "]");
    }

    /** The answers by fields of that list, in all those nodes. */
    private static void collect(NodeType<?> type, JsonNode nodes, String list, Set<String> given) {
        for (JsonNode node : nodes) {
            for (FieldSpec<?> field : type.fields()) {
                JsonNode value = node.path(field.name());
                JsonNode values =
                        value.isArray() ? value : JSON.createArrayNode().add(value);
                if (list.equals(field.listId()) && !value.isMissingNode()) {
                    values.forEach(answer -> given.add(answer.asText()));
                } else if (field.child() != null && !value.isMissingNode()) {
                    collect(field.child(), values, list, given);
                }
            }
        }
    }

    /** Every field of the format can be filled in by somebody; in some version of the kit each is. */
    @Test
    void varjeFalt_starNagonstans() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (NodeType<?> type : Format.NODES) {
            if (type != Format.HUVUD && type != Format.SYSTEM) {
                type.fields().forEach(field -> all.add(type.name() + "." + field.name()));
            }
        }
        for (String version : versions()) {
            fields(Format.ARENDE, cases(version), found);
        }
        all.removeAll(found);
        Set<String> unknown = new TreeSet<>();
        for (NodeType<?> type : Format.NODES) {
            for (FieldSpec<?> field : type.fields()) {
                if (field.listId() != null
                        && Catalogue.bundled().getList(field.listId()).entries().isEmpty()) {
                    unknown.add(type.name() + "." + field.name());
                }
            }
        }
        assertThat(unknown).isNotEmpty();
        assertThat(all).as("left out since no answer is known").containsExactlyElementsOf(unknown);
    }

    private static void fields(NodeType<?> type, JsonNode nodes, Set<String> found) {
        for (JsonNode node : nodes) {
            for (FieldSpec<?> field : type.fields()) {
                JsonNode value = node.path(field.name());
                if (!value.isMissingNode()) {
                    found.add(type.name() + "." + field.name());
                    if (field.child() != null) {
                        fields(
                                field.child(),
                                value.isArray() ? value : JSON.createArrayNode().add(value),
                                found);
                    }
                }
            }
        }
    }

    @Test
    void tvaGanger_gerSammaByte(@TempDir Path other) throws IOException {
        Path again = other.resolve("inne").resolve("paket");
        List<Path> written = TestKit.write(again);
        assertThat(written).hasSameSizeAs(fileNames()).isSorted();
        for (String name : fileNames()) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    @Test
    void felaktigExport_arSammaByteSomDenIExemplen() throws IOException {
        Path corpus = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "felaktiga");
        List<String> names;
        try (Stream<Path> files = Files.list(corpus)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("BBIC-"))
                    .toList();
        }
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(folder.resolve("fel").resolve(name)).hasSameBinaryContentAs(corpus.resolve(name));
        }
    }

    @Test
    void katalogMedNagotI_vagras_ochRorsInte(@TempDir Path other) throws IOException {
        Path own = Files.writeString(other.resolve("eget.txt"), "eget", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TestKit.write(other)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> TestKit.write(own)).isInstanceOf(NotDirectoryException.class);
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).containsExactly(own);
        }
        assertThat(own).hasContent("eget");
    }

    @Test
    void vagledningen_sagerVadSomFattas_iBadaSpraken() throws IOException {
        String guide = Files.readString(folder.resolve(TestKit.README), StandardCharsets.UTF_8);
        assertThat(guide).contains("inofficiellt", "unofficial").doesNotContain("{tabell}");
        for (String version : versions()) {
            assertThat(guide.lines()).anyMatch(line -> line.startsWith("| " + version + " |"));
        }
        assertThat(guide.lines().filter(line -> line.startsWith("| 1.0 |")))
                .singleElement()
                .asString()
                .matches("\\| 1\\.0 \\| .*`riskbedomning`.* \\| .*`sip`.* \\|");
    }

    /** A second opinion on where the remarks of the examples stand. */
    @Test
    void platsen_arDenDarFaltetStar() {
        int found = 0;
        for (JsonNode export : exports("fel-exempel")) {
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
            List<String> lines =
                    Files.readAllLines(folder.resolve(export.get("fil").asText()), StandardCharsets.UTF_8);
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
