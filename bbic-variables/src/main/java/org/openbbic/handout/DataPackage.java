package org.openbbic.handout;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldWords;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.output.PrettyJson;

/**
 * A Frictionless Data Package (version 1, profile {@code tabular-data-package}) of the library's own long CSV: one row
 * for each insats and occasion, headings that are the format's own names.
 *
 * <p>Version 1 and not 2, since it is the one that tools in use read. An answer is written as its code; the library's
 * own reader also takes its term, but a package that others read promises the code. Intake, placements and reviews have
 * no place in this form.
 */
final class DataPackage {

    /** The column that tells the occasion. */
    static final String OCCASION = "tillfalle";

    private static final List<NodeType<?>> OCCASIONS = List.of(Format.BESLUT, Format.UPPFOLJNING, Format.AVSLUT);

    private static final List<NodeType<?>> AROUND =
            List.of(Format.ARENDE, Format.BARN, Format.UTREDNING, Format.IDENTIFIERAD_UTSATTHET, Format.INSATS);

    private final Catalogue catalogue;
    private final JsonGenerator json;

    private DataPackage(Catalogue catalogue, JsonGenerator json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Writes the descriptor, with one resource for each version. */
    static void write(Catalogue catalogue, List<String> versions, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new DataPackage(catalogue, json).descriptor(versions);
        }
        out.write('\n');
    }

    /** The columns by their heading, with the field that each holds; {@code tillfalle} is not among them. */
    static Map<String, Field> columns(Catalogue catalogue) {
        Fields fields = new Fields(catalogue);
        Map<String, Field> columns = new LinkedHashMap<>();
        for (NodeType<?> node : AROUND) {
            for (Field field : fields.of(node)) {
                columns.put(field.address(), field);
            }
        }
        for (NodeType<?> node : OCCASIONS) {
            for (Field field : fields.of(node)) {
                columns.putIfAbsent(field.spec().name(), field);
            }
        }
        return columns;
    }

    /** The headings of the table, in order. */
    static List<String> headings(Catalogue catalogue) {
        List<String> headings = new ArrayList<>(columns(catalogue).keySet());
        headings.add(firstOfOccasion(headings), OCCASION);
        return headings;
    }

    private static int firstOfOccasion(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).indexOf('.') < 0) {
                return i;
            }
        }
        return headings.size();
    }

    private void descriptor(List<String> versions) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-package");
        json.writeStringField("name", "bbic-insatser");
        JsonParts.text(json, "title", "BBIC-variabler: insatser, en rad per insats och tillfälle (inofficiellt)");
        JsonParts.text(json, "description", About.line(catalogue));
        json.writeStringField("version", catalogue.contentVersion());
        JsonParts.catalogue(json, catalogue);
        json.writeArrayFieldStart("sources");
        for (SourceInfo source : catalogue.sources()) {
            json.writeStartObject();
            JsonParts.text(json, "title", source.key() + ": " + source.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resources");
        for (String version : versions) {
            resource(version);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", "insatser-" + FileNames.part(version));
        json.writeStringField("path", FileNames.table(version));
        JsonParts.text(json, "title", "Insatser, version " + version);
        JsonParts.text(
                json,
                "description",
                "En rad per insats och tillfälle. Uppgifter om ärendet, barnet, utredningen och insatsen står på varje rad."
                        + " Flera svar i en cell skiljs åt av |. Aktualiseringar, placeringar och överväganden ryms inte.");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        dialect();
        schema(version);
        json.writeEndObject();
    }

    private void schema(String version) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        Map<String, Field> columns = columns(catalogue);
        for (String heading : headings(catalogue)) {
            json.writeStartObject();
            if (heading.equals(OCCASION)) {
                occasion();
            } else {
                column(heading, requireNonNull(columns.get(heading)), version);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonParts.strings(json, "missingValues", List.of(""));
        json.writeEndObject();
    }

    private void dialect() throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ";");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeStringField("lineTerminator", "\r\n");
        json.writeBooleanField("header", true);
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
    }

    private void occasion() throws IOException {
        json.writeStringField("name", OCCASION);
        json.writeStringField("type", "string");
        json.writeStringField("title", "Tillfälle");
        json.writeStringField("description", "Vilket tillfälle raden handlar om (FORMAT).");
        json.writeObjectFieldStart("constraints");
        json.writeBooleanField("required", true);
        JsonParts.strings(json, "enum", OCCASIONS.stream().map(NodeType::name).toList());
        json.writeEndObject();
    }

    private void column(String heading, Field field, String version) throws IOException {
        json.writeStringField("name", heading);
        FieldKind kind = field.spec().kind();
        json.writeStringField("type", type(kind));
        JsonParts.text(json, "title", title(heading, field));
        String several = kind.isList() ? " Flera svar skiljs åt av |." : "";
        String what = new FieldText(List.of(version)).description(field) + several + occasions(heading);
        json.writeStringField("description", what);
        if (kind == FieldKind.FLAG) {
            JsonParts.strings(json, "trueValues", List.of("ja", "true", "sant", "1", "x"));
            JsonParts.strings(json, "falseValues", List.of("nej", "false", "falskt", "0"));
        }
        if (field.list() != null) {
            answers(new KnownAnswers(field.list(), List.of(version)), kind);
        } else if (heading.equals("arende.id")) {
            json.writeObjectFieldStart("constraints");
            json.writeBooleanField("required", true);
            json.writeEndObject();
        }
    }

    private static String title(String heading, Field field) {
        int dot = heading.indexOf('.');
        if (dot < 0 || field.list() != null) {
            return field.swedish();
        }
        String node = heading.substring(0, dot);
        return FieldWords.of(Field.SWEDISH).findNode(node).orElse(node) + ": " + field.swedish();
    }

    /** A field that only some occasions have. */
    private static String occasions(String heading) {
        if (heading.indexOf('.') >= 0) {
            return "";
        }
        return OCCASIONS.stream()
                .filter(node -> node.find(heading) != null)
                .map(NodeType::name)
                .collect(Collectors.joining(", ", " Tillfällen: ", "."));
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case DATE -> "date";
            case FLAG -> "boolean";
            case NUMBER -> "integer";
            default -> "string";
        };
    }

    private void answers(KnownAnswers answers, FieldKind kind) throws IOException {
        String known = new FieldText(answers.versions()).answers(answers);
        if (known != null) {
            json.writeStringField("kandaSvar", known);
        }
        if (kind == FieldKind.CODE && answers.isWhole()) {
            json.writeObjectFieldStart("constraints");
            List<String> codes = new ArrayList<>();
            for (CodeEntry entry : answers.entries()) {
                codes.add(entry.code().value());
            }
            JsonParts.strings(json, "enum", codes);
            json.writeEndObject();
        }
    }

    /** A table with the headings and no row, which the descriptor points at; without a byte order mark, for other tools. */
    static byte[] template(Catalogue catalogue) {
        return (String.join(";", headings(catalogue)) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
