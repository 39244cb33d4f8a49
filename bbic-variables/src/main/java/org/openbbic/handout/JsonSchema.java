package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.export.Limits;
import org.openbbic.export.NodeType;
import org.openbbic.output.PrettyJson;

/**
 * JSON Schema 2020-12 of an export in one version, made of the tables of the format and the lists of the catalogue.
 *
 * <p>It calls wrong what the checker calls wrong of form and of answers, as far as a schema can say it, and nothing
 * that the checker cannot test: an answer is held to its list only where the list is known whole. A case that names
 * another version than its file is held to the form alone.
 */
final class JsonSchema {

    /**
     * A day that exists, in ECMA-262 and in Java alike. The format {@code date} says the same, but many validators take
     * that for a mere note.
     */
    private static final String DAY = "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    /** The definition that each case of a file is held to. */
    static final String CASE = "arendeIFil";

    private final Catalogue catalogue;
    private final List<String> versions;
    private final JsonGenerator json;
    private final NodeSchema described;

    private JsonSchema(Catalogue catalogue, List<String> versions, JsonGenerator json) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.json = json;
        this.described = new NodeSchema(json, catalogue, new SchemaScope(versions, true));
    }

    /**
     * Writes the schema of a whole JSON document.
     *
     * @param versions the version, then its additions
     */
    static void document(Catalogue catalogue, List<String> versions, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new JsonSchema(catalogue, versions, json).document();
        }
        out.write('\n');
    }

    /**
     * Writes the schema of one line of an NDJSON file.
     *
     * @param versions the version, then its additions
     */
    static void line(Catalogue catalogue, List<String> versions, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new JsonSchema(catalogue, versions, json).line();
        }
        out.write('\n');
    }

    private void document() throws IOException {
        json.writeStartObject();
        head("export", "BBIC-export som ett JSON-dokument", "Ett helt JSON-dokument.");
        json.writeStringField("type", "object");
        described.required(Format.HUVUD);
        json.writeObjectFieldStart("properties");
        described.properties(Format.HUVUD);
        json.writeObjectFieldStart(Format.CASES);
        json.writeStringField("title", "Ärenden");
        json.writeStringField("description", "Ska stå sist i dokumentet, vilket ett schema inte kan pröva.");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("$ref", SchemaScope.REF + CASE);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        SchemaScope.freeMembers(json);
        json.writeObjectFieldStart("$defs");
        described.definition(Format.SYSTEM);
        definitions();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void line() throws IOException {
        json.writeStartObject();
        head(
                "rad",
                "En rad i en BBIC-export som NDJSON",
                "Den första raden är huvudet (#/$defs/huvud), varje annan rad ett ärende (" + SchemaScope.REF + CASE
                        + "). Roten prövar en rad för sig: den som har bbicExport är huvudet.");
        json.writeObjectFieldStart("if");
        json.writeStringField("type", "object");
        JsonParts.strings(json, "required", List.of("bbicExport"));
        json.writeEndObject();
        reference("then", SchemaScope.REF + Format.HUVUD.name());
        reference("else", SchemaScope.REF + CASE);
        json.writeObjectFieldStart("$defs");
        described.definition(Format.HUVUD);
        described.definition(Format.SYSTEM);
        definitions();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void head(String kind, String title, String what) throws IOException {
        String named = String.join("+", versions);
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", "urn:openbbic:" + kind + "-" + named + ".schema.json");
        JsonParts.text(json, "title", title + ", version " + named + " (inofficiellt)");
        JsonParts.text(json, "description", what + " Prövar form, och svar i listor som är kända i sin helhet.");
        JsonParts.text(json, "$comment", About.line(catalogue));
    }

    private void reference(String keyword, String to) throws IOException {
        json.writeObjectFieldStart(keyword);
        json.writeStringField("$ref", to);
        json.writeEndObject();
    }

    private void definitions() throws IOException {
        caseInFile();
        List<NodeType<?>> nodes = new ArrayList<>(Fields.nodesOfCase());
        for (NodeType<?> node : nodes) {
            described.definition(node);
        }
        NodeSchema other = new NodeSchema(json, catalogue, new SchemaScope(versions, false));
        for (NodeType<?> node : nodes) {
            other.definition(node);
        }
        day();
        free();
    }

    private void day() throws IOException {
        json.writeObjectFieldStart(SchemaScope.DAY);
        json.writeStringField("type", "string");
        json.writeStringField("format", "date");
        json.writeStringField("pattern", DAY);
        json.writeNumberField("maxLength", 10);
        json.writeEndObject();
    }

    private void caseInFile() throws IOException {
        json.writeObjectFieldStart(CASE);
        json.writeStringField("$comment", "Ett ärende med en annan bbicVersion än filens prövas bara till formen.");
        json.writeObjectFieldStart("if");
        JsonParts.strings(json, "required", List.of("bbicVersion"));
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("bbicVersion");
        json.writeStringField("type", "string");
        json.writeObjectFieldStart("not");
        json.writeStringField("const", versions.get(0));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        reference("then", new SchemaScope(versions, false).ref(Format.ARENDE));
        reference("else", new SchemaScope(versions, true).ref(Format.ARENDE));
        json.writeEndObject();
    }

    /** What stands in a field that nobody knows: anything within the limits. */
    private void free() throws IOException {
        json.writeObjectFieldStart(SchemaScope.FREE);
        json.writeStringField("$comment", "Okända fält och egna variabler sparas som de är.");
        json.writeNumberField("maxLength", Limits.TEXT);
        json.writeNumberField("maxItems", Limits.MEMBERS);
        reference("items", SchemaScope.REF + SchemaScope.FREE);
        SchemaScope.freeMembers(json);
        json.writeEndObject();
    }
}
