package org.openbbic.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;

/** A value that is kept as text and not read: it is held to the same limits as one that is. */
final class PassedValue {

    private PassedValue() {}

    /** Passes the value that has begun; gives the limit that it goes beyond, at which the parser then stands. */
    static @Nullable Kind pass(JsonParser parser) throws IOException {
        int[] members = new int[Limits.DEPTH + 2];
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            if (token.isStructEnd()) {
                depth--;
            } else if (token != JsonToken.FIELD_NAME && ++members[depth] > Limits.MEMBERS) {
                return Kind.MANY_MEMBERS;
            }
            if (token.isStructStart()) {
                members[++depth] = 0;
            } else if (token == JsonToken.VALUE_STRING && parser.getTextLength() > Limits.TEXT) {
                // The parser itself measures no text that nobody asks for.
                return Kind.LONG_TEXT;
            }
            if (depth == 0) {
                parser.finishToken();
                return null;
            }
            parser.nextToken();
        }
    }
}
