package org.openbbic.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A piece of JSON text in a buffer, and where in the file it begins. Places are worked out only when asked for. */
final class JsonFrame implements Frame {

    private static final int SHOWN = 200;

    private final JsonFactory factory;
    private final byte[] bytes;
    private final int from;
    private final int length;
    private final Location base;

    JsonFrame(JsonFactory factory, byte[] bytes, int from, int length, Location base) {
        this.factory = factory;
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.base = base;
    }

    /** Where it begins. */
    Location base() {
        return base;
    }

    int length() {
        return length;
    }

    JsonParser parser() throws IOException {
        return factory.createParser(bytes, from, length);
    }

    /** Its tokens, as long as they are plain. */
    Tokens tokens(PlainTokens plain) {
        return plain.of(bytes, from, length);
    }

    /** The text between two offsets. */
    String text(long begin, long end) {
        int first = (int) Math.max(0, begin);
        int last = (int) Math.min(length, end);
        return new String(bytes, from + first, Math.max(0, last - first), StandardCharsets.UTF_8);
    }

    boolean isUtf8() {
        return LooseUtf8.isUtf8(bytes, from, length);
    }

    /** The same text with its Windows-1252 letters in UTF-8. */
    JsonFrame inUtf8() {
        byte[] utf8 = LooseUtf8.decode(bytes, from, length).getBytes(StandardCharsets.UTF_8);
        return new JsonFrame(factory, utf8, 0, utf8.length, base);
    }

    /** The place of the byte at an offset into this text. */
    Location place(long offset) {
        int line = base.line();
        int column = base.column();
        int end = from + (int) Math.min(Math.max(offset, 0), length);
        int i = from;
        while (i + EightBytes.LENGTH <= end && EightBytes.equal(EightBytes.at(bytes, i), '\n') == 0) {
            column += EightBytes.countLetters(EightBytes.at(bytes, i));
            i += EightBytes.LENGTH;
        }
        for (; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(line, column);
    }

    @Override
    public Location locate(String path) {
        return place(find(path).begin);
    }

    @Override
    public @Nullable String valueAt(String path) {
        String text = rawAt(path);
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** The text of a field as it is written, whole, or {@code null} where it is not in the text. */
    @Nullable
    String rawAt(String path) {
        Span span = find(path);
        return span.exact ? text(span.begin, span.end) : null;
    }

    /** Where a value stands; not exact when only an object around it was found. */
    private record Span(long begin, long end, boolean exact) {}

    private Span find(String path) {
        try {
            return find(path, tokens(new PlainTokens()));
        } catch (PlainTokens.NotPlain e) {
            try (JsonParser parser = parser()) {
                return find(path, new JacksonTokens(parser));
            } catch (IOException unread) {
                return new Span(0, length, false);
            }
        }
    }

    private Span find(String path, Tokens tokens) {
        Span nearest = new Span(0, length, path.isEmpty());
        try {
            tokens.next();
            String rest = path;
            while (!rest.isEmpty()) {
                int slash = rest.indexOf('/', 1);
                String step = slash < 0 ? rest.substring(1) : rest.substring(1, slash);
                rest = slash < 0 ? "" : rest.substring(slash);
                if (!enter(tokens, step)) {
                    return new Span(nearest.begin, nearest.end, false);
                }
                nearest = spanOf(tokens, rest.isEmpty());
            }
        } catch (IOException e) {
            // The text is broken somewhere before the field: the nearest place found is the best there is.
            return new Span(nearest.begin, nearest.end, false);
        }
        return nearest;
    }

    private static Span spanOf(Tokens tokens, boolean last) throws IOException {
        long begin = tokens.begin();
        if (!last) {
            return new Span(begin, begin, true);
        }
        tokens.skipChildren();
        return new Span(begin, tokens.end(), true);
    }

    /** Goes from an object or list that has just begun to the value at a step in it. */
    private static boolean enter(Tokens tokens, String step) throws IOException {
        if (tokens.current() == JsonToken.START_OBJECT) {
            while (tokens.next() == JsonToken.FIELD_NAME) {
                boolean found = tokens.isNamed(step);
                tokens.next();
                if (found) {
                    return true;
                }
                tokens.skipChildren();
            }
        } else if (tokens.current() == JsonToken.START_ARRAY) {
            int index = index(step);
            for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
                if (i == index) {
                    return true;
                }
                tokens.skipChildren();
            }
        }
        return false;
    }

    /** The number of an element, or -1 where the step is none. */
    private static int index(String step) {
        int index = 0;
        for (int i = 0; i < step.length(); i++) {
            int digit = step.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > Limits.MEMBERS) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return step.isEmpty() ? -1 : index;
    }
}
