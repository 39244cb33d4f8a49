package org.openbbic.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.IsoDate;
import org.openbbic.export.NodeType;

/** The schema itself: that it is one, that it holds every field, and that it tells a person what each is. */
class JsonSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String document(List<String> versions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonSchema.document(Handouts.CATALOGUE, versions, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(List<String> versions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonSchema.line(Handouts.CATALOGUE, versions, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void varjeSchema_arEttSchema() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String version : Handouts.VERSIONS) {
            for (List<String> versions : List.of(List.of(version), List.of(version, "webbkollen-2016"))) {
                assertThat(meta.validate(document(versions), InputFormat.JSON)).isEmpty();
                assertThat(meta.validate(line(versions), InputFormat.JSON)).isEmpty();
            }
        }
        assertThat(meta.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void varjeFaltIFormatet_starISchemat_medTitelOchKalla() throws IOException {
        JsonNode definitions = JSON.readTree(line(List.of("3.1"))).get("$defs");
        int fields = 0;
        for (NodeType<?> node : Format.NODES) {
            JsonNode properties = definitions.get(node.name()).get("properties");
            assertThat(properties).hasSize(node.fields().size());
            for (FieldSpec<?> field : node.fields()) {
                JsonNode said = properties.get(field.name());
                assertThat(said.get("title").asText()).as(field.name()).isNotBlank();
                if (field.child() == null && !field.name().equals("lokala")) {
                    assertThat(said.get("description").asText()).containsAnyOf("FORMAT", "I version 3.1: ");
                    fields++;
                }
            }
        }
        assertThat(fields).isGreaterThan(60);
    }

    @Test
    void overifieradeSvar_visasSomOverifierade() throws IOException {
        JsonNode focus = JSON.readTree(document(List.of("1.0"))).at("/$defs/beslut/properties/insatsensFokus");
        assertThat(focus.get("description").asText()).contains("Overifierade (OBELAGD): halsa, utbildning");
        assertThat(focus.get("$comment").asText())
                .contains("halsa = Hälsa (OBELAGD, overifierad, GK)")
                .contains("kanslor-och-beteende = Känslor och beteende (HARLEDD, WK p. 18)");
    }

    @Test
    void listaSomBaraTillaggetHar_arKandGenomTillagget() throws IOException {
        JsonNode origin = JSON.readTree(document(List.of("3.1", "1.0"))).at("/$defs/barn/properties/ursprung");
        assertThat(origin.get("enum")).hasSize(3);
        assertThat(origin.get("description").asText())
                .contains("I version 3.1: BORTTAGEN", "I version 1.0: FINNS", "i sin helhet (HARLEDD)");
        JsonNode alone = JSON.readTree(document(List.of("3.1"))).at("/$defs/barn/properties/ursprung");
        assertThat(alone.has("enum")).as("a removed variable is no error").isFalse();
    }

    @Test
    void huvudet_gallerEnVersion_ochDessTillagg() throws IOException {
        JsonNode header = JSON.readTree(document(List.of("1.0", "3.1"))).get("properties");
        assertThat(header.at("/bbicVersion/const").asText()).isEqualTo("1.0");
        assertThat(header.at("/bbicExport/const").asText()).isEqualTo(Format.VERSION);
        assertThat(header.at("/tillagg/items/enum/0").asText()).isEqualTo("3.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-20", "2016-02-29", "2017-02-29", "1900-02-29", "2000-02-29", "2400-02-29", "0000-01-01", "0000-02-29",
        "0004-02-29", "0001-01-01", "9999-12-31", "2017-00-10", "2017-13-01", "2017-04-31", "2017-06-31", "2017-12-32",
        "2017-1-1", "17-01-01", "2017-01-01T00:00:00", "x2017-01-01", "12017-01-01"
    })
    void dagarna_arDeSomLasarenTar(String day) throws IOException {
        Schema schema = Handouts.schema(document(List.of("1.0")), SpecificationVersion.DRAFT_2020_12);
        String export = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"skapad\":\"" + day + "\"}";
        assertThat(schema.validate(export, InputFormat.JSON).isEmpty()).isEqualTo(IsoDate.parse(day) != null);
    }

    @Test
    void varjeManadOchDag_iFyrtioAr_bedomsSomLasarenGor() throws IOException {
        String pattern =
                JSON.readTree(document(List.of("1.0"))).at("/$defs/dag/pattern").asText();
        Pattern compiled = Pattern.compile(pattern);
        for (int year = 1990; year < 2030; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year * 10 % 2400, month, day);
                    assertThat(compiled.matcher(text).find()).as(text).isEqualTo(IsoDate.parse(text) != null);
                }
            }
        }
    }
}
