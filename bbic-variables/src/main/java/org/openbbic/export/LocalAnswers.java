package org.openbbic.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answers in a local variable's JSON text: one text, number or truth value, or a list of such. */
public final class LocalAnswers {

    private static final JsonFactory FACTORY = new JsonFactory();

    private LocalAnswers() {}

    /** Each answer as text; what is {@code null} or no single value is none. */
    public static List<String> of(String json) {
        List<String> answers = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            int depth = 0;
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY && depth > 0) {
                    parser.skipChildren();
                } else if (token == JsonToken.START_ARRAY) {
                    depth++;
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    answers.add(parser.getText());
                }
            }
        } catch (IOException e) {
            // The reader has remarked on what is no JSON; what was read before stands.
            return answers;
        }
        return answers;
    }
}
