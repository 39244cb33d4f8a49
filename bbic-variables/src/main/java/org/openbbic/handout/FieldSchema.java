package org.openbbic.handout;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.FieldKind;
import org.openbbic.export.Limits;

/**
 * The schema of what stands in one field: what the reader takes, no less and no more as far as a schema can say it.
 *
 * <p>{@code null} means not stated and is taken everywhere but where a field must be; one text where a list belongs is
 * taken too, as the reader does (rule BBIC-F017 only informs).
 */
final class FieldSchema {

    private final JsonGenerator json;
    private final SchemaScope scope;

    FieldSchema(JsonGenerator json, SchemaScope scope) {
        this.json = json;
        this.scope = scope;
    }

    /** Writes the keywords of an optional field into the object that has begun. */
    void write(Field field) throws IOException {
        switch (field.spec().kind()) {
            case TEXT -> {
                type("string", "null");
                json.writeNumberField("maxLength", Limits.TEXT);
            }
            case DATE -> either(SchemaScope.DAY);
            case FLAG -> type("boolean", "null");
            case NUMBER -> {
                type("integer", "null");
                json.writeNumberField("minimum", Integer.MIN_VALUE);
                json.writeNumberField("maximum", Integer.MAX_VALUE);
            }
            case CODE, CODES -> codes(field);
            case NODE -> either(scope.name(requireNonNull(field.spec().child())));
            case LOCAL -> {
                type("object", "null");
                SchemaScope.freeMembers(json);
            }
            case TEXTS, DATES, LAGRUM, NODES -> list(field);
        }
    }

    private void type(String... names) throws IOException {
        JsonParts.strings(json, "type", List.of(names));
    }

    /** What that definition says, or not stated. */
    private void either(String definition) throws IOException {
        json.writeArrayFieldStart("anyOf");
        reference(definition);
        json.writeStartObject();
        json.writeStringField("type", "null");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void reference(String definition) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", SchemaScope.REF + definition);
        json.writeEndObject();
    }

    private void list(Field field) throws IOException {
        switch (field.spec().kind()) {
            case NODES -> {
                type("array", "null");
                json.writeNumberField("maxItems", Limits.MEMBERS);
                json.writeFieldName("items");
                reference(scope.name(requireNonNull(field.spec().child())));
            }
            case DATES -> {
                json.writeArrayFieldStart("anyOf");
                reference(SchemaScope.DAY);
                json.writeStartObject();
                type("array", "null");
                json.writeNumberField("maxItems", Limits.MEMBERS);
                json.writeFieldName("items");
                reference(SchemaScope.DAY);
                json.writeEndObject();
                json.writeEndArray();
            }
            default -> {
                type("array", "string", "null");
                json.writeNumberField("maxLength", Limits.TEXT);
                json.writeNumberField("maxItems", Limits.MEMBERS);
                json.writeObjectFieldStart("items");
                json.writeStringField("type", "string");
                json.writeNumberField("maxLength", Limits.TEXT);
                json.writeEndObject();
            }
        }
    }

    private void codes(Field field) throws IOException {
        KnownAnswers answers = new KnownAnswers(requireNonNull(field.list()), scope.versions());
        boolean several = field.spec().kind() == FieldKind.CODES;
        if (scope.judgesAnswers() && answers.isWhole()) {
            closed(answers, several);
        } else {
            open(answers, several);
        }
    }

    private void closed(KnownAnswers answers, boolean several) throws IOException {
        if (!several) {
            allowed(answers, true);
            return;
        }
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeStringField("type", "array");
        json.writeNumberField("maxItems", Limits.MEMBERS);
        json.writeObjectFieldStart("items");
        allowed(answers, false);
        json.writeEndObject();
        exclusive(answers);
        json.writeEndObject();
        json.writeStartObject();
        allowed(answers, true);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void allowed(KnownAnswers answers, boolean orNotStated) throws IOException {
        json.writeArrayFieldStart("enum");
        for (CodeEntry entry : answers.entries()) {
            json.writeString(entry.code().value());
        }
        if (orNotStated) {
            json.writeNull();
        }
        json.writeEndArray();
    }

    private void open(KnownAnswers answers, boolean several) throws IOException {
        if (several) {
            type("array", "string", "null");
            json.writeNumberField("maxLength", Limits.TEXT);
            json.writeNumberField("maxItems", Limits.MEMBERS);
            json.writeObjectFieldStart("items");
            json.writeStringField("type", "string");
        } else {
            type("string", "null");
        }
        json.writeNumberField("maxLength", Limits.TEXT);
        if (scope.describes() && !answers.entries().isEmpty()) {
            JsonParts.strings(
                    json,
                    "examples",
                    answers.entries().stream().map(e -> e.code().value()).toList());
        }
        if (several) {
            json.writeEndObject();
            exclusive(answers);
        }
    }

    /** A <i>none</i>-answer rules out every other, whatever the version (rule BBIC-S001). */
    private void exclusive(KnownAnswers answers) throws IOException {
        List<CodeEntry> alone =
                answers.list().entries().stream().filter(CodeEntry::exclusive).toList();
        if (alone.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("allOf");
        for (CodeEntry entry : alone) {
            json.writeStartObject();
            json.writeObjectFieldStart("if");
            constant("contains", entry);
            json.writeEndObject();
            json.writeObjectFieldStart("then");
            constant("items", entry);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void constant(String keyword, CodeEntry entry) throws IOException {
        json.writeObjectFieldStart(keyword);
        json.writeStringField("const", entry.code().value());
        json.writeEndObject();
    }
}
