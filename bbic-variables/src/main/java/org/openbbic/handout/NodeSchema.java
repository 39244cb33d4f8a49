package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.FieldWords;
import org.openbbic.export.Format;
import org.openbbic.export.Limits;
import org.openbbic.export.NodeType;

/** The schema of one kind of object: its fields, and room for what nobody knows, which the reader keeps. */
final class NodeSchema {

    private final JsonGenerator json;
    private final Catalogue catalogue;
    private final SchemaScope scope;
    private final Fields fields;
    private final FieldSchema values;
    private final FieldText words;

    NodeSchema(JsonGenerator json, Catalogue catalogue, SchemaScope scope) {
        this.json = json;
        this.catalogue = catalogue;
        this.scope = scope;
        this.fields = new Fields(catalogue);
        this.values = new FieldSchema(json, scope);
        this.words = new FieldText(scope.versions());
    }

    /** Writes the definition of an object. */
    void definition(NodeType<?> node) throws IOException {
        json.writeObjectFieldStart(scope.name(node));
        if (scope.describes()) {
            json.writeStringField(
                    "title", FieldWords.of(Field.SWEDISH).findNode(node.name()).orElse(node.name()));
        }
        json.writeStringField("type", "object");
        required(node);
        json.writeObjectFieldStart("properties");
        properties(node);
        json.writeEndObject();
        SchemaScope.freeMembers(json);
        json.writeEndObject();
    }

    /** Writes which fields must be there. */
    void required(NodeType<?> node) throws IOException {
        List<String> names = node.fields().stream()
                .map(FieldSpec::name)
                .filter(name -> isRequired(node, name))
                .toList();
        if (!names.isEmpty()) {
            JsonParts.strings(json, "required", names);
        }
    }

    private static boolean isRequired(NodeType<?> node, String field) {
        return node == Format.ARENDE && field.equals("id")
                || node == Format.HUVUD && (field.equals("bbicExport") || field.equals("bbicVersion"));
    }

    /** Writes the fields of an object into the object that has begun. */
    void properties(NodeType<?> node) throws IOException {
        for (FieldSpec<?> spec : node.fields()) {
            Field field = fields.of(node, spec);
            json.writeObjectFieldStart(spec.name());
            if (scope.describes()) {
                describe(field);
            }
            value(field);
            json.writeEndObject();
        }
    }

    private void describe(Field field) throws IOException {
        FieldKind kind = field.spec().kind();
        JsonParts.text(json, "title", title(field));
        if (kind == FieldKind.NODE || kind == FieldKind.NODES) {
            return;
        }
        if (kind == FieldKind.LOCAL) {
            JsonParts.text(json, "description", "Kommunens egna variabler; de prövas bara med ett lager.");
            return;
        }
        json.writeStringField("description", words.description(field));
        if (field.list() != null) {
            String known = words.answers(new KnownAnswers(field.list(), scope.versions()));
            if (known != null) {
                json.writeStringField("$comment", known);
            }
        }
    }

    private static String title(Field field) {
        NodeType<?> child = field.spec().child();
        FieldWords names = FieldWords.of(Field.SWEDISH);
        if (child != null) {
            return names.findNode(child.name()).orElse(child.name());
        }
        return field.spec().kind() == FieldKind.LOCAL
                ? names.findField("lokala").orElse("lokala")
                : field.swedish();
    }

    private void value(Field field) throws IOException {
        switch (field.address()) {
            case "huvud.bbicExport" -> json.writeStringField("const", Format.VERSION);
            case "huvud.bbicVersion" ->
                json.writeStringField("const", scope.versions().get(0));
            case "huvud.tillagg" -> additions();
            case "arende.id" -> {
                json.writeStringField("type", "string");
                json.writeNumberField("maxLength", Limits.TEXT);
            }
            case "arende.bbicVersion" -> knownVersions();
            default -> values.write(field);
        }
    }

    /** A case may name any version that the catalogue has (rule BBIC-F007). */
    private void knownVersions() throws IOException {
        json.writeArrayFieldStart("enum");
        for (VersionInfo version : catalogue.versions()) {
            json.writeString(version.id());
        }
        json.writeNull();
        json.writeEndArray();
    }

    /** The schema is made for certain additions: with others the lists would be others. */
    private void additions() throws IOException {
        List<String> additions = scope.versions().subList(1, scope.versions().size());
        if (additions.isEmpty()) {
            JsonParts.strings(json, "type", List.of("array", "null"));
            json.writeNumberField("maxItems", 0);
            return;
        }
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        JsonParts.strings(json, "enum", additions);
        json.writeEndObject();
        json.writeArrayFieldStart("allOf");
        for (String addition : additions) {
            json.writeStartObject();
            json.writeObjectFieldStart("contains");
            json.writeStringField("const", addition);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
