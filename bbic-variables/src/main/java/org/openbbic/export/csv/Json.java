package org.openbbic.export.csv;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Texts of cells as JSON, as they are kept beside a record. */
final class Json {

    private Json() {}

    static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        return json.append('"').toString();
    }

    /** One text as such, several as a list. */
    static String texts(Collection<String> texts) {
        List<String> quoted = new ArrayList<>();
        for (String text : texts) {
            quoted.add(text(text));
        }
        return quoted.size() == 1 ? quoted.get(0) : "[" + String.join(",", quoted) + "]";
    }
}
