package org.openbbic.export;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as systems write it, straight from the bytes: names are compared where they stand, codes and days are looked
 * up without a text in between.
 *
 * <p>At an escape, a fraction, a broken letter, anything beyond the {@link Limits} and anything that is no JSON it gives
 * up with {@link NotPlain}. It never takes a text for something that {@link JacksonTokens} takes for something else.
 */
final class PlainTokens extends Tokens {

    /** Says that the piece must be read by {@link JacksonTokens}. */
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final NotPlain GIVEN_UP = new NotPlain();

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    /** Digits that an {@code int} always holds. */
    private static final int DIGITS = 9;

    private static final char BROKEN_LETTER = '\uFFFD';
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private byte[] bytes = {};
    private int from;
    private int to;
    private int position;
    private @Nullable JsonToken token;
    /** Of the token: its first byte, and for texts and names what stands within their quotes. */
    private int begin;

    private int textFrom;
    private int textTo;
    private boolean ascii;
    private int number;
    private @Nullable FieldSpec<?> field;
    private int depth;
    /** A bit for each level that is open: 1 for an object, 0 for a list; the innermost is the lowest. */
    private long objects;

    /** Begins with another piece. */
    PlainTokens of(byte[] piece, int first, int length) {
        bytes = piece;
        from = first;
        to = first + length;
        position = first;
        begin = first;
        token = null;
        depth = 0;
        objects = 0;
        return this;
    }

    @Override
    @Nullable
    JsonToken current() {
        return token;
    }

    @Override
    @Nullable
    JsonToken next() {
        if (token == JsonToken.FIELD_NAME) {
            return value(needed(visible()));
        }
        if (depth == 0) {
            return token == null && position == from ? value(needed(visible())) : end(visible());
        }
        int b = nextInside();
        if (b < 0) {
            return token;
        }
        return (objects & 1) != 0 ? name(b) : value(b);
    }

    @Override
    boolean nextMember(NodeType<?> type, int expected) {
        if (followsAtOnce()) {
            position++;
        } else {
            int b = nextInside();
            if (b < 0) {
                return false;
            }
            if (b != '"') {
                throw NotPlain.GIVEN_UP;
            }
        }
        field = type.find(bytes, position + 1, to, expected);
        if (field == null) {
            name('"');
            field = type.find(name());
        } else {
            begin = position;
            textFrom = position + 1;
            textTo = textFrom + field.name().length();
            named(textTo + 1);
        }
        return true;
    }

    /** Whether a comma and a quote come next, as they do between most names and most texts. */
    private boolean followsAtOnce() {
        return position + 1 < to
                && bytes[position] == ','
                && bytes[position + 1] == '"'
                && token != JsonToken.START_OBJECT
                && token != JsonToken.START_ARRAY;
    }

    /** Goes to what comes next within the object or list: its first byte, or -1 past the end, when the token is set. */
    private int nextInside() {
        boolean first = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        int b = visible();
        boolean object = (objects & 1) != 0;
        if (b == (object ? '}' : ']')) {
            begin = position++;
            depth--;
            objects >>>= 1;
            token = object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
            return -1;
        }
        if (!first) {
            if (b != ',') {
                throw NotPlain.GIVEN_UP;
            }
            position++;
            b = visible();
        }
        return needed(b);
    }

    private static int needed(int b) {
        if (b < 0) {
            throw NotPlain.GIVEN_UP;
        }
        return b;
    }

    /** The next byte that is no white space, which stays; -1 at the end. */
    private int visible() {
        while (position < to) {
            byte b = bytes[position];
            if (b > ' ') {
                return b;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw NotPlain.GIVEN_UP;
            }
            position++;
        }
        return -1;
    }

    private @Nullable JsonToken end(int b) {
        if (b >= 0) {
            throw NotPlain.GIVEN_UP;
        }
        begin = position;
        token = null;
        return null;
    }

    private JsonToken name(int b) {
        if (b != '"') {
            throw NotPlain.GIVEN_UP;
        }
        quoted();
        if (textTo - textFrom > Limits.NAME) {
            throw NotPlain.GIVEN_UP;
        }
        return named(position);
    }

    private JsonToken named(int end) {
        position = end;
        if (visible() != ':') {
            throw NotPlain.GIVEN_UP;
        }
        position++;
        token = JsonToken.FIELD_NAME;
        return token;
    }

    @Override
    boolean nextText() {
        int b = token == JsonToken.FIELD_NAME ? needed(visible()) : nextInside();
        if (b == '"') {
            token = quoted();
            return true;
        }
        if (b >= 0) {
            value(b);
        }
        return false;
    }

    private JsonToken value(int b) {
        begin = position;
        token = switch (b) {
            case '"' -> quoted();
            case '{' -> open(1, JsonToken.START_OBJECT);
            case '[' -> open(0, JsonToken.START_ARRAY);
            case 't' -> literal(TRUE, JsonToken.VALUE_TRUE);
            case 'f' -> literal(FALSE, JsonToken.VALUE_FALSE);
            case 'n' -> literal(NULL, JsonToken.VALUE_NULL);
            default -> digits();
        };
        return token;
    }

    private JsonToken open(int object, JsonToken opened) {
        position++;
        depth++;
        objects = objects << 1 | object;
        if (depth > Limits.DEPTH) {
            throw NotPlain.GIVEN_UP;
        }
        return opened;
    }

    private JsonToken quoted() {
        begin = position;
        int at = position + 1;
        long marks = 0;
        while (at + EightBytes.LENGTH <= bytes.length && (marks = letterEnds(at)) == 0) {
            at += EightBytes.LENGTH;
        }
        at += marks == 0 ? 0 : EightBytes.before(marks);
        ascii = true;
        if (at >= to || bytes[at] != '"') {
            at = passLetters(at);
        }
        if (at - position > Limits.TEXT) {
            throw NotPlain.GIVEN_UP;
        }
        textFrom = position + 1;
        textTo = at;
        position = at + 1;
        if (!ascii && text().indexOf(BROKEN_LETTER) >= 0) {
            throw NotPlain.GIVEN_UP;
        }
        return JsonToken.VALUE_STRING;
    }

    private long letterEnds(int at) {
        return EightBytes.notLetters(EightBytes.at(bytes, at));
    }

    /** From the first byte that is no plain letter to the quote, byte by byte. */
    private int passLetters(int from) {
        int at = from;
        int letters = 0;
        while (at < to && bytes[at] != '"') {
            byte b = bytes[at];
            if (b == '\\' || b >= 0 && b < ' ') {
                throw NotPlain.GIVEN_UP;
            }
            letters |= b;
            at++;
        }
        if (at >= to) {
            throw NotPlain.GIVEN_UP;
        }
        ascii = letters >= 0;
        return at;
    }

    private JsonToken literal(byte[] word, JsonToken met) {
        int end = position + word.length;
        if (end > to || !Arrays.equals(bytes, position, end, word, 0, word.length)) {
            throw NotPlain.GIVEN_UP;
        }
        position = end;
        return ended(met);
    }

    private JsonToken digits() {
        int at = position;
        boolean negative = bytes[at] == '-';
        at += negative ? 1 : 0;
        int first = at;
        int sum = 0;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - first <= DIGITS) {
            sum = sum * 10 + bytes[at++] - '0';
        }
        int length = at - first;
        if (length == 0 || length > DIGITS || length > 1 && bytes[first] == '0') {
            throw NotPlain.GIVEN_UP;
        }
        number = negative ? -sum : sum;
        position = at;
        return ended(JsonToken.VALUE_NUMBER_INT);
    }

    /** A number or word must be followed by what separates values, else it is something else. */
    private JsonToken ended(JsonToken met) {
        int b = position < to ? bytes[position] : ' ';
        if (b != ',' && b != '}' && b != ']' && b > ' ') {
            throw NotPlain.GIVEN_UP;
        }
        return met;
    }

    @Override
    @Nullable
    FieldSpec<?> field() {
        return field;
    }

    @Override
    String name() {
        return text();
    }

    @Override
    boolean isNamed(String name) {
        if (!ascii) {
            return name().equals(name);
        }
        boolean same = name.length() == textTo - textFrom;
        for (int i = 0; same && i < name.length(); i++) {
            same = name.charAt(i) == bytes[textFrom + i];
        }
        return same;
    }

    @Override
    String text() {
        return new String(bytes, textFrom, textTo - textFrom, StandardCharsets.UTF_8);
    }

    @Override
    int textLength() {
        return textTo - textFrom;
    }

    @Override
    <T> @Nullable T find(ByteTable<T> table) {
        return table.find(bytes, textFrom, textTo);
    }

    @Override
    @Nullable
    LocalDate date() {
        return IsoDate.parse(bytes, textFrom, textTo);
    }

    @Override
    boolean isInt() {
        return token == JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    int number() {
        return number;
    }

    @Override
    long begin() {
        return begin - from;
    }

    @Override
    long end() {
        return position - from;
    }
}
