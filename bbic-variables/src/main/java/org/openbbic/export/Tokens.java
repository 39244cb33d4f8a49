package org.openbbic.export;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one piece of JSON, one after the other. What a value is taken for is asked of the token, so that a code
 * or a day need not become a text first.
 *
 * <p>There are two: {@link PlainTokens} is fast, reads JSON as systems write it and gives up at anything else; then
 * {@link JacksonTokens} reads the piece from its beginning and has the last word.
 */
abstract sealed class Tokens permits PlainTokens, JacksonTokens {

    /** Goes to the next token; {@code null} at the end. */
    abstract @Nullable JsonToken next() throws IOException;

    /** The token stood at; {@code null} at the end. */
    abstract @Nullable JsonToken current();

    /**
     * Goes to the next name of an object of that type, or past its end.
     *
     * @param expected place of the field that is likely to come, which costs nothing but time if wrong
     * @return false at the object's end
     */
    abstract boolean nextMember(NodeType<?> type, int expected) throws IOException;

    /**
     * Goes to the value of the name stood at, or to the next element of a list or past its end.
     *
     * @return whether it is a text
     */
    abstract boolean nextText() throws IOException;

    /** The field that {@link #nextMember} went to, or {@code null} where the type has none of its name. */
    abstract @Nullable FieldSpec<?> field();

    /** The name that was gone to. */
    abstract String name() throws IOException;

    /** Whether that is the name gone to. */
    abstract boolean isNamed(String name) throws IOException;

    /** The text stood at. */
    abstract String text() throws IOException;

    /** Characters of the text stood at, or a few more. */
    abstract int textLength() throws IOException;

    /** What the text stood at stands for in the table, or {@code null}. */
    abstract <T> @Nullable T find(ByteTable<T> table) throws IOException;

    /** The day that the text stood at is, or {@code null} where it is none. */
    abstract @Nullable LocalDate date() throws IOException;

    /** Whether the number stood at is a whole one that an {@code int} holds. */
    abstract boolean isInt() throws IOException;

    /** The number stood at, where {@link #isInt}. */
    abstract int number() throws IOException;

    /** Bytes before the token stood at. */
    abstract long begin();

    /** Bytes before what follows the token stood at. */
    abstract long end() throws IOException;

    /** Goes to the end of the object or list that begins here; stays at any other token. */
    void skipChildren() throws IOException {
        JsonToken token = current();
        int depth = token != null && token.isStructStart() ? 1 : 0;
        while (depth > 0) {
            token = next();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }
}
