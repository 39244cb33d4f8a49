package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/** The JSON Schema of an export and the checker say the same, by the rules that a schema can express. */
class SchemaAgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Path DATA = Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data");
    private static final Map<String, SchemaRules.Row> ROWS = SchemaRules.rows();
    private static final List<String> SAMPLE = lines(DATA.resolve("pahittad-416.ndjson"));

    private static List<String> lines(Path file) {
        return text(file)
                .lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The text as a tool that hands JSON to a schema would have it, whatever it was written in. */
    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            if (bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
                return new String(bytes, StandardCharsets.UTF_16);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String header(List<String> versions) {
        String additions = versions.size() == 1
                ? ""
                : versions.stream().skip(1).collect(Collectors.joining("\",\"", ",\"tillagg\":[\"", "\"]"));
        return "{\"bbicExport\":\"1\",\"bbicVersion\":\"" + versions.get(0) + "\"" + additions + "}\n";
    }

    /** Holds a line that is no header to both. */
    private static boolean agreeOnCase(String line, List<String> versions) {
        List<String> broken = new ArrayList<>(SchemaRules.broken(bytes(header(versions) + line + "\n")));
        if (isOfOtherVersion(line, versions.get(0))) {
            broken.removeIf(rule -> rule.startsWith("BBIC-K001"));
        }
        var errors = ExportSchemas.of(versions).caseInFile(line);
        assertThat(errors.isEmpty())
                .as(() -> versions + " " + broken + " " + errors + "\n" + line)
                .isEqualTo(broken.isEmpty());
        return broken.isEmpty();
    }

    private static boolean isOfOtherVersion(String line, String version) {
        JsonNode own = MutatedJson.copy(line).path("bbicVersion");
        return own.isTextual() && !own.asText().equals(version);
    }

    private static void agreeOnHeader(String line, List<String> versions) {
        List<String> broken = SchemaRules.broken(bytes(line + "\n"));
        var errors = ExportSchemas.of(versions).header(line);
        assertThat(errors.isEmpty())
                .as(() -> versions + " " + broken + " " + errors + "\n" + line)
                .isEqualTo(broken.isEmpty());
    }

    /** The version and additions of the header where the catalogue has them, else some version. */
    private static List<String> versions(JsonNode header) {
        Catalogue catalogue = Catalogue.bundled();
        String version = header.path("bbicVersion").asText();
        List<String> versions = new ArrayList<>();
        versions.add(catalogue.findVersion(version).isPresent() ? version : "1.0");
        header.path("tillagg").forEach(addition -> {
            if (catalogue.findVersion(addition.asText()).isPresent()) {
                versions.add(addition.asText());
            }
        });
        return versions;
    }

    @Test
    void varjeRegel_starIListan_medSkal() {
        assertThat(ROWS.keySet())
                .containsExactlyElementsOf(
                        RuleBook.bundled().rows().stream().map(RuleRow::id).toList());
        assertThat(ROWS.values()).allSatisfy(row -> {
            assertThat(row.can()).isIn("ja", "delvis", "nej");
            assertThat(row.why()).isNotBlank();
        });
    }

    @Test
    void denPahittadeFilen_ger_ingaFel_iBada() throws IOException {
        List<String> versions = List.of("webbkollen-2017");
        ExportSchemas schemas = ExportSchemas.of(versions);
        assertThat(SAMPLE).hasSize(417);
        assertThat(schemas.header(SAMPLE.get(0))).isEmpty();
        assertThat(SchemaRules.broken(Files.readAllBytes(DATA.resolve("pahittad-416.ndjson"))))
                .isEmpty();
        for (String line : SAMPLE.subList(1, SAMPLE.size())) {
            assertThat(schemas.caseInFile(line)).isEmpty();
            assertThat(schemas.line(line)).isEmpty();
        }
        assertThat(schemas.line(SAMPLE.get(0))).isEmpty();
        ObjectNode document = MutatedJson.copy(SAMPLE.get(0));
        var cases = document.putArray("arenden");
        SAMPLE.subList(1, SAMPLE.size()).forEach(line -> cases.add(MutatedJson.copy(line)));
        assertThat(schemas.document(document.toString())).isEmpty();
        ((ObjectNode) cases.get(415)).putObject("barn").put("kon", "okand");
        assertThat(schemas.document(document.toString())).isNotEmpty();
    }

    static List<String> corpus() {
        return FaultyExportsTest.files().stream()
                .filter(name -> !name.endsWith(".csv"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void felaktigExport_medRaderEllerDokument_farSammaUtfall(String name) throws IOException {
        Path file = DATA.resolve("felaktiga").resolve(name);
        int wrong = name.endsWith(".json") ? document(file) : ndjson(file);
        Set<String> rules = rulesOf(name);
        assertThat(rules).isNotEmpty();
        if (rules.stream().allMatch(rule -> SchemaRules.can(rule).equals("nej"))) {
            assertThat(wrong).as("nothing that a schema can see").isZero();
        } else if (rules.stream().anyMatch(rule -> SchemaRules.can(rule).equals("ja"))) {
            assertThat(wrong).as("something that a schema can see").isPositive();
        }
    }

    private static Set<String> rulesOf(String name) throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String line : Files.readAllLines(DATA.resolve("felaktiga/forvantat.csv"))) {
            if (line.startsWith(name + ";")) {
                rules.add(line.split(";", -1)[1]);
            }
        }
        return rules;
    }

    /** How many lines the schema calls wrong; each as the checker does. */
    private static int ndjson(Path file) throws IOException {
        List<String> lines = lines(file);
        int wrong = 0;
        List<String> versions = List.of("1.0");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!isJson(line)) {
                assertThat(SchemaRules.broken(bytes(header(versions) + line))).isNotEmpty();
                continue;
            }
            if (i == 0) {
                versions = versions(JSON.readTree(line));
                agreeOnHeader(line, versions);
                wrong += ExportSchemas.of(versions).header(line).isEmpty() ? 0 : 1;
            } else {
                wrong += agreeOnCase(line, versions) ? 0 : 1;
            }
        }
        return wrong;
    }

    private static int document(Path file) throws IOException {
        String text = text(file);
        assertThat(isJson(text)).isTrue();
        boolean right =
                ExportSchemas.of(versions(JSON.readTree(text))).document(text).isEmpty();
        assertThat(right)
                .isEqualTo(SchemaRules.broken(bytes(text.replace("\uFEFF", ""))).isEmpty());
        return right ? 0 : 1;
    }

    @Provide
    Arbitrary<List<String>> versions() {
        List<String> ids =
                Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();
        return Arbitraries.of(ids).list().uniqueElements().ofMinSize(1).ofMaxSize(2);
    }

    private static ObjectNode start(long seed, List<String> versions) {
        int line = (int) Math.floorMod(seed, (long) SAMPLE.size() - 1) + 1;
        return seed % 2 == 0 ? MutatedJson.copy(SAMPLE.get(line)) : new MutatedJson(seed, versions.get(0)).good();
    }

    @Property(tries = 1_500)
    void andratArende_iVarjeVersion_farSammaUtfall(@ForAll long seed, @ForAll("versions") List<String> versions) {
        ObjectNode arende = start(seed, versions);
        MutatedJson changes = new MutatedJson(seed, versions.get(0));
        for (int i = (int) Math.floorMod(seed, 4L); i > 0; i--) {
            changes.change(arende);
        }
        agreeOnCase(arende.toString(), versions);
    }

    @Property(tries = 400)
    void andratHuvud_iVarjeVersion_farSammaUtfall(@ForAll long seed, @ForAll("versions") List<String> versions) {
        ObjectNode header = MutatedJson.copy(SAMPLE.get(0));
        header.put("bbicVersion", versions.get(0));
        if (versions.size() > 1) {
            header.putArray("tillagg").add(versions.get(1));
        }
        JsonNode additions = header.deepCopy().path("tillagg");
        new MutatedJson(seed, versions.get(0)).change(header);
        String version = header.path("bbicVersion").asText();
        boolean otherVersion = Catalogue.bundled().findVersion(version).isPresent() && !version.equals(versions.get(0));
        // The schema is of one version and certain additions: to others it says no, where the checker would judge by
        // them.
        if (!otherVersion && header.path("tillagg").equals(additions)) {
            agreeOnHeader(header.toString(), versions);
        }
    }

    @Test
    void andringarna_ger_badeRattOchFel() {
        int right = 0;
        int wrong = 0;
        List<String> versions = List.of("webbkollen-2017");
        for (long seed = 0; seed < 200; seed++) {
            ObjectNode arende = start(seed, versions);
            new MutatedJson(seed, versions.get(0)).change(arende);
            if (agreeOnCase(arende.toString(), versions)) {
                right++;
            } else {
                wrong++;
            }
        }
        assertThat(right).isGreaterThan(40);
        assertThat(wrong).isGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, riskbedomning, ja",
        "3.1, riskbedomning, ja",
        "2.0, riskbedomning, nej",
        "3.2, riskbedomning, nej",
        "webbkollen-2017, skolgang, nej",
        "3.1, skolgang, nej"
    })
    void listan_raknasUpp_baraDarDenArKandISinHelhet(String version, String field, String closed) {
        String line = "{\"id\":\"1\",\"insatser\":[{\"beslut\":{\"" + field + "\":\"ett-annat-svar\"}}]}";
        assertThat(ExportSchemas.of(List.of(version)).caseInFile(line).isEmpty())
                .isEqualTo(closed.equals("nej"));
        agreeOnCase(line, List.of(version));
    }

    @ParameterizedTest
    @CsvSource({"100000, 1", "100001, 1", "1, 200", "1, 201"})
    void langdenPaTextOchNamn_harSammaGrans(int text, int name) {
        for (String place : List.of("enhet", "n".repeat(name))) {
            agreeOnCase("{\"id\":\"1\",\"" + place + "\":\"" + "x".repeat(text) + "\"}", List.of("1.0"));
        }
        String local =
                "{\"id\":\"1\",\"lokala\":{\"a\":[{\"" + "n".repeat(name) + "\":\"" + "x".repeat(text) + "\"}]}}";
        agreeOnCase(local, List.of("1.0"));
    }

    @ParameterizedTest
    @CsvSource({"10000", "10001"})
    void antaletVarden_harSammaGrans(int members) {
        String dates = "\"2017-01-01\",".repeat(members - 1) + "\"2017-01-01\"";
        agreeOnCase("{\"id\":\"1\",\"lokala\":{\"a\":[" + dates + "]}}", List.of("1.0"));
        agreeOnCase("{\"id\":\"1\",\"insatser\":[{\"samverkan\":[" + dates + "]}]}", List.of("1.0"));
    }

    @ParameterizedTest
    @CsvSource({"null", "17", "\"x\"", "[]", "true"})
    void radSomArJsonMenIngetObjekt_arFelIBada(String line) {
        assertThat(SchemaRules.broken(bytes(header(List.of("1.0")) + line + "\n")))
                .isNotEmpty();
        assertThat(ExportSchemas.of(List.of("1.0")).caseInFile(line)).isNotEmpty();
    }

    /** The differences that cannot be mended, so that nobody has to find them again. */
    @Test
    void kandaSkillnader_arDeHar() {
        ExportSchemas schemas = ExportSchemas.of(List.of("1.0"));
        String decimals = "{\"id\":\"1\",\"barn\":{\"fodelsear\":2009.0}}";
        assertThat(schemas.caseInFile(decimals))
                .as("to a schema 2009.0 is 2009")
                .isEmpty();
        assertThat(SchemaRules.broken(bytes(header(List.of("1.0")) + decimals))).isNotEmpty();
        String notAList = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":{}}";
        assertThat(schemas.document(notAList)).as("the format says a list").isNotEmpty();
        assertThat(SchemaRules.broken(bytes(notAList)))
                .as("to the reader an unknown field")
                .isEmpty();
        String otherVersion = "{\"bbicExport\":\"1\",\"bbicVersion\":\"3.1\"}";
        assertThat(schemas.header(otherVersion))
                .as("the schema is of one version")
                .isNotEmpty();
        assertThat(SchemaRules.broken(bytes(otherVersion))).isEmpty();
    }
}
