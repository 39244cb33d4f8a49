package org.openbbic.krav;

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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code krav.json} is what its JSON Schema says, whatever was answered, and the schema lets nothing else pass. */
class KravSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);

    /** Fields that stand only where there is something to say. */
    private static final Set<String> OPTIONAL = Set.of("intyg");

    private static String schemaText() {
        try (InputStream in = KravJson.class.getResourceAsStream(KravJson.SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static List<Kravuppfyllelse> answers() {
        return List.of(
                Answering.varied(),
                Answering.answers(Kravlista.startlista(), null, Answering.WHOLE),
                Answering.ofFile(Kravlista.startlista(), null, new byte[0]),
                Answering.answers(Answering.list("K1;T;bör;testpaket"), null));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void svaren_oavsettInnehall_foljerSchemat(Kravuppfyllelse answered) {
        assertThat(errors(Answering.json(answered))).isEmpty();
    }

    @Test
    void varjeObjekt_medEttFaltForMycketEllerForLite_foljerInteSchemat() throws IOException {
        JsonNode whole = JSON.readTree(Answering.json(Answering.varied()));
        List<ObjectNode> objects = new ArrayList<>();
        collect(whole, objects);
        assertThat(objects).hasSizeGreaterThan(20);
        for (ObjectNode object : objects) {
            object.put("annat", 1);
            assertThat(errors(whole.toString())).as("field too many").isNotEmpty();
            object.remove("annat");
            for (String name : names(object)) {
                JsonNode before = object.remove(name);
                assertThat(errors(whole.toString()).isEmpty())
                        .as("without " + name)
                        .isEqualTo(OPTIONAL.contains(name));
                object.putArray(name).add(1.5);
                assertThat(errors(whole.toString())).as("kind of " + name).isNotEmpty();
                object.set(name, before);
            }
        }
        assertThat(errors(whole.toString())).isEmpty();
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
        Path page = Path.of(System.getProperty("bbic.rot"), "docs", KravJson.SCHEMA);
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).isEqualTo(schemaText());
    }
}
