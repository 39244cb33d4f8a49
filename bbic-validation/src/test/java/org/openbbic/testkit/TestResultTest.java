package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.testkit.TestResult.Trial;
import org.openbbic.testkit.TestResult.Trial.Kind;

/** What a system has answered to the kit: judged from a folder, written, and read back from whoever hands it in. */
class TestResultTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String GOOD = "ratt/version-3.1.ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** What the kit says of an export, as a system would answer it. */
    private static ObjectNode answer(KitExport export) {
        ObjectNode report = JSON.createObjectNode().put("annat", "som inte läses");
        ArrayNode remarks = report.putArray("anmarkningar");
        export.expected()
                .remarks()
                .forEach(remark -> remarks.addObject()
                        .put("regel", remark.rule())
                        .put("rad", remark.line())
                        .put("sokvag", remark.path())
                        .put("text", "egna ord"));
        return report;
    }

    private static KitExport export(String name) {
        return OwnKit.exports().stream()
                .filter(each -> each.file().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(TestResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            result.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Trial> judged() throws IOException {
        return TestResult.judge(folder, "Exempelsystem 4.2", DAY).trials();
    }

    @Test
    void rattaSvar_paVarjeFil_arSomVantat() throws IOException {
        for (KitExport export : OwnKit.exports()) {
            put(export.file().name() + ".json", JSON.writeValueAsBytes(answer(export)));
        }
        TestResult result = TestResult.judge(folder, "Exempelsystem 4.2", DAY);
        assertThat(result.tried(Kind.KONTROLL)).isEqualTo(TestResult.possible(Kind.KONTROLL));
        assertThat(result.asExpected(Kind.KONTROLL)).isEqualTo(result.tried(Kind.KONTROLL));
        assertThat(result.tried(Kind.EXPORT)).isZero();
        assertThat(result.kit()).isEqualTo(TestKit.sha256());
    }

    @Test
    void ordningenMellanAnmarkningar_spelarIngenRoll_menAntalet() throws IOException {
        KitExport several = OwnKit.exports().stream()
                .filter(each -> each.expected().remarks().size() > 1)
                .findFirst()
                .orElseThrow();
        ObjectNode answer = answer(several);
        ArrayNode remarks = (ArrayNode) answer.get("anmarkningar");
        remarks.add(remarks.remove(0));
        put(several.file().name() + ".json", JSON.writeValueAsBytes(answer));
        assertThat(judged())
                .containsExactly(new Trial(Kind.KONTROLL, several.file().name(), true));
        remarks.add(remarks.get(0).deepCopy());
        put(several.file().name() + ".json", JSON.writeValueAsBytes(answer));
        assertThat(judged()).extracting(Trial::isAsExpected).containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "inte json",
                "[]",
                "{}",
                "{\"anmarkningar\": {}}",
                "{\"anmarkningar\": [1]}",
                "{\"anmarkningar\": [], \"anmarkningar\": []}",
                "{\"anmarkningar\": []} {}",
                "{\"anmarkningar\": [{\"regel\": \"BBIC-T002\"}]}",
                "{\"anmarkningar\": [",
            })
    void annatSvar_skiljer(String answer) throws IOException {
        put(GOOD + ".json", answer.getBytes(StandardCharsets.UTF_8));
        assertThat(judged()).containsExactly(new Trial(Kind.KONTROLL, GOOD, false));
    }

    @Test
    void export_arHelNarVarjeFaltOchSvarFinnsKvar() throws IOException {
        String own = new String(export(GOOD).file().bytes(), StandardCharsets.UTF_8);
        // Whoever reads and writes anew parts the names otherwise.
        put(GOOD, own.replace("\":\"", "\": \"").getBytes(StandardCharsets.UTF_8));
        assertThat(judged()).containsExactly(new Trial(Kind.EXPORT, GOOD, true));
        put(GOOD, own.replaceFirst("\"avslut\":", "\"lokala\":").getBytes(StandardCharsets.UTF_8));
        assertThat(judged()).containsExactly(new Trial(Kind.EXPORT, GOOD, false));
        put(GOOD, own.substring(0, own.lastIndexOf('\n', own.length() - 2) + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(judged()).containsExactly(new Trial(Kind.EXPORT, GOOD, false));
        put(GOOD, new byte[] {0, 1, 2});
        assertThat(judged()).containsExactly(new Trial(Kind.EXPORT, GOOD, false));
    }

    @Test
    void paketetsEgenFil_arIngensExport() throws IOException {
        put(GOOD, export(GOOD).file().bytes());
        put("fel/annat.ndjson.json", new byte[0]);
        assertThat(judged()).isEmpty();
    }

    @Test
    void ingenKatalog_bedomsInte() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "x");
        assertThatThrownBy(() -> TestResult.judge(file, "S 1", DAY)).isInstanceOf(NotDirectoryException.class);
    }

    private static TestResult example() {
        return new TestResult(
                TestKit.sha256(),
                DAY,
                "Exempelsystem 4.2",
                List.of(new Trial(Kind.EXPORT, GOOD, true), new Trial(Kind.KONTROLL, GOOD, false)));
    }

    @Test
    void skrivet_lases_somDetVar_ochFoljerSittSchema() throws Exception {
        byte[] written = bytes(example());
        assertThat(TestResult.read(written, DAY)).isEqualTo(example());
        String schema = Resource.text(TestResult.SCHEMA);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        Path page = Path.of(System.getProperty("bbic.rot"), "docs", TestResult.SCHEMA);
        assertThat(page).content().isEqualTo(schema);
    }

    /** Each a way to hand in something else than a result of this kit; the fault repeats nothing of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "bbicTestresultat": "1"     | "bbicTestresultat": "2"           | har "bbicTestresultat"
        "bbicTestresultat": "1",    |                                    | har "bbicTestresultat"
        "gjord": "2026-11-24"       | "gjord": "2026-11-25"             | inte har varit än
        "gjord": "2026-11-24"       | "gjord": "2026-02-30"             | en dag, ÅÅÅÅ-MM-DD
        "gjord": "2026-11-24"       | "gjord": 20261124                 | en text
        Exempelsystem 4.2            | Hemligt 20090101-0009              | utan personnummer
        Exempelsystem 4.2            | Hemligt 0901010009                 | utan personnummer
        "system": "Exempelsystem 4.2" | "system": " "                   | systemets namn
        "prov": "export"            | "prov": "Hemligt"                 | kontroll eller export
        "svar": "SKILJER"           | "svar": "Hemligt"                 | SOM_VANTAT eller SKILJER
        "svar": "SKILJER"           | "svar": "SKILJER", "Hemligt": 1  | inte känt
        "svar": "SKILJER"           | "svar": "SKILJER", "svar": "SOM_VANTAT" | inte riktig JSON
        "prov": "kontroll"          | "prov": "export"                  | två gånger
        ratt/version-3.1.ndjson      | ../Hemligt                         | en av testpaketets
        ratt/version-3.1.ndjson      | ratt/BBIC-T002-exempel.ndjson      | bara för ratt/version
        "filer": [                  | "filer": [ [],                    | en fil är ett objekt
        "system"                     | "Hemligt": { }, "system"          | inte känt
        "sha256"                     | "Hemligt"                          | testpaket har sha256
        """)
    void annatAnEttResultat_tasInteEmot_ochUpprepasInte(String what, String other, String fault) {
        String text = new String(bytes(example()), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        String changed = text.replaceFirst(java.util.regex.Pattern.quote(what), other == null ? "" : other);
        assertThatThrownBy(() -> TestResult.read(changed.getBytes(StandardCharsets.UTF_8), DAY))
                .isInstanceOf(TestResultException.class)
                .hasMessageContaining(fault)
                .hasMessageNotContaining("Hemligt")
                .hasMessageNotContaining("0009");
    }

    @Test
    void ettAnnatPakets_resultat_tasInteEmot() {
        TestResult other = new TestResult("0123456789abcdef".repeat(4), DAY, "Exempelsystem 4.2", List.of());
        assertThatThrownBy(() -> TestResult.read(bytes(other), DAY))
                .isInstanceOf(TestResultException.class)
                .hasMessageContaining("ett annat testpaket");
    }

    @Test
    void forStorFil_tasInteEmot() {
        assertThatThrownBy(() -> TestResult.read(new byte[(4 << 20) + 1], DAY))
                .isInstanceOf(TestResultException.class)
                .hasMessageContaining("4 MiB");
    }

    @Property(tries = 500)
    void slumpadeByte_gerAldrigNagotAnnatFel(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> TestResult.read(bytes, DAY)).isInstanceOf(TestResultException.class);
    }
}
