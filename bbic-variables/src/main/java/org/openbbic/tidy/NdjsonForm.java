package org.openbbic.tidy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** NDJSON: an object on each line, with every column, {@code null} for not stated. */
final class NdjsonForm implements TableForm {

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public RowWriter begin(Table table, Path file) throws IOException {
        JsonGenerator json = new JsonFactory()
                .createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))
                .setRootValueSeparator(null);
        return new RowWriter() {
            @Override
            public void row(@Nullable Object[] cells) throws IOException {
                json.writeStartObject();
                for (int i = 0; i < cells.length; i++) {
                    json.writeFieldName(table.columns().get(i).name());
                    value(cells[i], json);
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    private static void value(@Nullable Object cell, JsonGenerator json) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (cell instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(cell.toString());
        }
    }
}
