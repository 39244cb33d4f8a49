package org.openbbic.export;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;

/** A value that is kept as text and not read: it is held to the same limits as one that is. */
final class PassedValue {

    private PassedValue() {}

    /** Passes the value that has begun; gives the limit that it goes beyond, at which the tokens then stand. */
    static @Nullable Kind pass(Tokens tokens) throws IOException {
        int[] members = new int[Limits.DEPTH + 2];
        int depth = 0;
        while (true) {
            JsonToken token = requireNonNull(tokens.current());
            if (token.isStructEnd()) {
                depth--;
            } else if (token != JsonToken.FIELD_NAME && ++members[depth] > Limits.MEMBERS) {
                return Kind.MANY_MEMBERS;
            }
            if (token.isStructStart()) {
                members[++depth] = 0;
            } else if (token == JsonToken.VALUE_STRING && tokens.textLength() > Limits.TEXT) {
                // The parser itself measures no text that nobody asks for.
                return Kind.LONG_TEXT;
            }
            if (depth == 0) {
                return null;
            }
            tokens.next();
        }
    }
}
