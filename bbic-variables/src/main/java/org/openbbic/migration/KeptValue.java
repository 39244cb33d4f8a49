package org.openbbic.migration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.IsoDate;
import org.openbbic.model.Code;

/**
 * What stood in a field: the field's own JSON, with one addition. A value in brackets of its own has stayed in the field;
 * it is written so that the way back can tell whether the field is still as the migration left it.
 *
 * <p>{@code ["fysiskt-vald","heder"]}: both were taken out. {@code [["annan"],"okand"]}: the first has stayed.
 *
 * @param slots the values in their order; at least one
 */
record KeptValue(List<Slot> slots) {

    private static final JsonFactory JSON = new JsonFactory();

    /** One value, and whether it has stayed in its field. */
    record Slot(Object value, boolean stayed) {}

    /** The values that have stayed. */
    List<Object> stayed() {
        List<Object> values = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.stayed()) {
                values.add(slot.value());
            }
        }
        return values;
    }

    /** As JSON; a field of one value without the brackets of a list. */
    String json(FieldKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (kind.isList()) {
                json.writeStartArray();
            }
            for (Slot slot : slots) {
                write(json, slot);
            }
            if (kind.isList()) {
                json.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Slot slot) throws IOException {
        if (slot.stayed()) {
            json.writeStartArray();
        }
        if (slot.value() instanceof Code code) {
            json.writeString(code.value());
        } else if (slot.value() instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (slot.value() instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(slot.value().toString());
        }
        if (slot.stayed()) {
            json.writeEndArray();
        }
    }

    /** Reads what {@link #json} writes; {@code null} for anything else, since anybody may have written it. */
    static @Nullable KeptValue parse(String text, FieldKind kind, Judge judge) {
        try (JsonParser json = JSON.createParser(text)) {
            List<Slot> slots = new ArrayList<>();
            JsonToken first = json.nextToken();
            boolean whole;
            if (kind.isList()) {
                whole = first == JsonToken.START_ARRAY && elements(json, kind, judge, slots);
            } else {
                whole = element(json, kind, judge, slots);
            }
            return whole && !slots.isEmpty() && json.nextToken() == null ? new KeptValue(List.copyOf(slots)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean elements(JsonParser json, FieldKind kind, Judge judge, List<Slot> slots) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!element(json, kind, judge, slots)) {
                return false;
            }
        }
        return true;
    }

    private static boolean element(JsonParser json, FieldKind kind, Judge judge, List<Slot> slots) throws IOException {
        boolean stayed = json.currentToken() == JsonToken.START_ARRAY;
        if (stayed) {
            json.nextToken();
        }
        Object value = scalar(json, kind, judge);
        if (value == null || stayed && json.nextToken() != JsonToken.END_ARRAY) {
            return false;
        }
        slots.add(new Slot(value, stayed));
        return true;
    }

    private static @Nullable Object scalar(JsonParser json, FieldKind kind, Judge judge) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return null;
        }
        return switch (kind) {
            case CODE, CODES -> token == JsonToken.VALUE_STRING ? judge.code(json.getText()) : null;
            case DATE -> token == JsonToken.VALUE_STRING ? date(json.getText()) : null;
            case FLAG -> token.isBoolean() ? (Object) json.getBooleanValue() : null;
            case NUMBER ->
                token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) json.getIntValue()
                        : null;
            default -> null;
        };
    }

    private static @Nullable LocalDate date(String text) {
        return IsoDate.parse(text);
    }
}
