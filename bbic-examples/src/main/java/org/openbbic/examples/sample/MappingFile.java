package org.openbbic.examples.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.arende.Kallsystem;

/** The mapping that ties the columns of the wide table to fields and codes. */
final class MappingFile {

    private static final Map<String, String> CONSTANTS = Map.of(
            "utredning.id", "U-1",
            "utredning.skyddEllerStod", "ja",
            "insats.id", "I-1",
            "insats.utredning", "U-1");

    private final Exporthuvud header;
    private final List<Column> columns;

    MappingFile(Exporthuvud header, List<Column> columns) {
        this.header = header;
        this.columns = columns;
    }

    /**
     * Writes it; the writer stays open.
     *
     * @throws IOException if writing fails
     */
    void write(Writer out) throws IOException {
        // The line break is given, since the printer's own follows the machine.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("bbicMappning", "1");
            header(json);
            json.writeStringField("form", "bred");
            json.writeStringField("avgransare", ";");
            json.writeObjectFieldStart("fast");
            for (String field : CONSTANTS.keySet().stream().sorted().toList()) {
                json.writeStringField(field, CONSTANTS.get(field));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("kolumner");
            for (Column column : columns) {
                column(json, column);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n");
    }

    private void header(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("huvud");
        json.writeStringField("bbicVersion", header.bbicVersion());
        json.writeStringField("skapad", Objects.toString(header.skapad()));
        json.writeBooleanField("syntetisk", Boolean.TRUE.equals(header.syntetisk()));
        Kallsystem system = header.system();
        if (system != null) {
            json.writeObjectFieldStart("system");
            json.writeStringField("leverantor", system.leverantor());
            json.writeStringField("produkt", system.produkt());
            json.writeStringField("version", system.version());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("rubrik", column.heading());
        json.writeStringField("falt", column.field());
        if (column.code() != null) {
            json.writeStringField("kod", column.code());
            list(json, "ja", Column.YES);
            list(json, "nej", Column.NO);
        }
        if (column.separator() != null) {
            json.writeStringField("skiljetecken", column.separator());
        }
        if (!column.answers().isEmpty()) {
            json.writeObjectFieldStart("svar");
            for (Map.Entry<String, String> answer : column.answers().entrySet()) {
                json.writeStringField(answer.getKey(), answer.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, String only) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeString(only);
        json.writeEndArray();
    }
}
