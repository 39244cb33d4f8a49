package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code rapport.json} is what its JSON Schema says, whatever was found, and the schema lets nothing else pass. */
class ReportSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);

    /** Fields that stand only where there is something to say. */
    private static final Set<String> OPTIONAL = Set.of("tillatna", "varde");

    /** Fields whose text is one of a few. */
    private static final Set<String> CLOSED = Set.of("utfall", "status", "niva", "rattasAv", "orsak", "koder", "idag");

    private static String schemaText() {
        try (InputStream in = JsonReport.class.getResourceAsStream(JsonReport.SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static List<Report> reports() {
        return List.of(
                Reports.empty(),
                Reports.unreadable(),
                Reports.crashed(),
                Reports.small(),
                Reports.many(3, 1_200),
                Reports.many(0, 1));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void rapport_oavsettInnehall_foljerSchemat(Report report) {
        assertThat(errors(Reports.json(report, Reports.SWEDISH))).isEmpty();
        assertThat(errors(Reports.json(report, Locale.ENGLISH))).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void rapport_medGodtyckligtInnehall_foljerSchematOchGarAttLasaTillbaka(@ForAll("any") Report report)
            throws IOException {
        String json = Reports.json(report, Reports.SWEDISH);
        assertThat(errors(json)).isEmpty();
        JsonNode read = JSON.readTree(json);
        assertThat(read.get("anmarkningar")).hasSize((int) report.findings().size());
        assertThat(read.get("regler")).hasSize(report.rules().size());
        assertThat(json.codePoints()).noneMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL);
    }

    @Provide
    Arbitrary<Report> any() {
        return RandomReports.reports();
    }

    @Test
    void varjeObjekt_medEttFaltForMycketEllerForLite_foljerInteSchemat() throws IOException {
        JsonNode whole = JSON.readTree(Reports.json(Reports.small(), Reports.SWEDISH));
        List<ObjectNode> objects = new ArrayList<>();
        collect(whole, objects);
        assertThat(objects).hasSizeGreaterThan(20);
        for (ObjectNode object : objects) {
            object.put("annat", 1);
            assertThat(errors(whole.toString())).as("field too many").isNotEmpty();
            object.remove("annat");
            for (String name : names(object)) {
                removed(whole, object, name);
            }
        }
        assertThat(errors(whole.toString())).isEmpty();
    }

    private static void removed(JsonNode whole, ObjectNode object, String name) {
        JsonNode before = object.remove(name);
        assertThat(errors(whole.toString()).isEmpty()).as("without " + name).isEqualTo(OPTIONAL.contains(name));
        object.set(name, before);
    }

    @Test
    void varjeFalt_medVardeAvFelSlagEllerOkantOrd_foljerInteSchemat() throws IOException {
        JsonNode whole = JSON.readTree(Reports.json(Reports.small(), Reports.SWEDISH));
        List<ObjectNode> objects = new ArrayList<>();
        collect(whole, objects);
        int words = 0;
        for (ObjectNode object : objects) {
            for (String name : names(object)) {
                JsonNode before = object.get(name);
                object.putArray(name).add(1.5);
                assertThat(errors(whole.toString())).as("kind of " + name).isNotEmpty();
                object.set(name, before);
                boolean isReasonOfRule = name.equals("orsak") && object.has("status");
                if (before.isTextual() && CLOSED.contains(name) && !isReasonOfRule) {
                    object.put(name, before.asText() + "X");
                    assertThat(errors(whole.toString())).as("word in " + name).isNotEmpty();
                    object.set(name, before);
                    words++;
                }
            }
        }
        assertThat(words).isGreaterThan(10);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    @Test
    void schemat_iBiblioteketOchBlandSidorna_arDetsamma() throws IOException {
        Path page = Path.of(System.getProperty("bbic.rot"), "docs", JsonReport.SCHEMA);
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).isEqualTo(schemaText());
    }
}
