package org.openbbic.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads whatever JSON allows, keeps to the {@link Limits} and says where a text is none. */
final class JacksonTokens extends Tokens {

    private final JsonParser parser;
    private @Nullable FieldSpec<?> field;

    JacksonTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    @Override
    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    @Override
    boolean nextMember(NodeType<?> type, int expected) throws IOException {
        String name = parser.nextFieldName();
        field = name == null ? null : type.find(name);
        return name != null;
    }

    @Override
    boolean nextText() throws IOException {
        return parser.nextToken() == JsonToken.VALUE_STRING;
    }

    @Override
    @Nullable
    FieldSpec<?> field() {
        return field;
    }

    @Override
    String name() throws IOException {
        return parser.currentName();
    }

    @Override
    boolean isNamed(String name) throws IOException {
        return name.equals(parser.currentName());
    }

    @Override
    String text() throws IOException {
        return parser.getText();
    }

    @Override
    int textLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    <T> @Nullable T find(ByteTable<T> table) throws IOException {
        byte[] utf8 = parser.getText().getBytes(StandardCharsets.UTF_8);
        return table.find(utf8, 0, utf8.length);
    }

    @Override
    @Nullable
    LocalDate date() throws IOException {
        return IsoDate.parse(parser.getText());
    }

    @Override
    boolean isInt() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT;
    }

    @Override
    int number() throws IOException {
        return parser.getIntValue();
    }

    @Override
    long begin() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    long end() throws IOException {
        parser.finishToken();
        return parser.currentLocation().getByteOffset();
    }
}
