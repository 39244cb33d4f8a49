package org.openbbic.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/**
 * Writes an export, the inverse of {@link CaseReader}: UTF-8 without byte order mark, fields in the order of
 * {@link Format}, what is not stated left out, unknown fields and unreadable values as they were. For one thread.
 */
public final class ExportWriter implements Closeable {

    private final JsonGenerator json;
    private final boolean lines;

    private ExportWriter(JsonGenerator json, boolean lines) {
        this.json = json;
        this.lines = lines;
    }

    /**
     * Begins NDJSON: the header on the first line, then one case a line.
     *
     * @param out closed with the writer
     * @throws IOException if writing fails
     */
    public static ExportWriter ndjson(OutputStream out, Exporthuvud header) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).setRootValueSeparator(null);
        ExportWriter writer = new ExportWriter(json, true);
        writer.object(Format.HUVUD, header);
        json.writeRaw('\n');
        return writer;
    }

    /**
     * Begins one JSON document.
     *
     * @param out closed with the writer
     * @throws IOException if writing fails
     */
    public static ExportWriter json(OutputStream out, Exporthuvud header) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        ExportWriter writer = new ExportWriter(json, false);
        json.writeStartObject();
        writer.members(Format.HUVUD, header);
        json.writeArrayFieldStart(Format.CASES);
        return writer;
    }

    /**
     * Writes one case.
     *
     * @throws IOException if writing fails
     */
    public void write(Arende arende) throws IOException {
        if (!lines) {
            json.writeRaw('\n');
        }
        object(Format.ARENDE, arende);
        if (lines) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }

    private <R> void object(NodeType<R> type, R node) throws IOException {
        json.writeStartObject();
        members(type, node);
        json.writeEndObject();
    }

    private <R> void members(NodeType<R> type, R node) throws IOException {
        for (FieldSpec<R> field : type.fields()) {
            Object value = field.get(node);
            boolean empty = value == null
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof ExtraFields extra && extra.isEmpty();
            if (!empty && value != null) {
                json.writeFieldName(field.name());
                value(field, value);
            }
        }
        extra(type.extra(node));
    }

    private void extra(ExtraFields fields) throws IOException {
        for (ExtraFields.Field field : fields.fields()) {
            json.writeFieldName(field.name());
            // Line breaks in kept text are white space between tokens; in NDJSON they would end the case.
            json.writeRawValue(field.json().replace('\n', ' ').replace('\r', ' '));
        }
    }

    private void value(FieldSpec<?> field, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                scalar(field, element);
            }
            json.writeEndArray();
        } else {
            scalar(field, value);
        }
    }

    // A field's kind and the type of its value go together by the tables of Format.
    @SuppressWarnings("unchecked")
    private void scalar(FieldSpec<?> field, Object value) throws IOException {
        if (field.child() != null) {
            object((NodeType<Object>) field.child(), value);
        } else if (value instanceof Code code) {
            json.writeString(code.value());
        } else if (value instanceof Lagrum lagrum) {
            json.writeString(lagrum.text());
        } else if (value instanceof LocalDate date) {
            json.writeString(date.toString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof ExtraFields local) {
            json.writeStartObject();
            extra(local);
            json.writeEndObject();
        } else {
            json.writeString((String) value);
        }
    }
}
