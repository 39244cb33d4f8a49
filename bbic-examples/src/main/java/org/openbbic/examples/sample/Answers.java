package org.openbbic.examples.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbbic.model.Code;

/** The answers as a case system writes them out, from {@code svarstexter.csv}. */
final class Answers {

    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

    private Answers() {}

    /**
     * Loads them.
     *
     * @throws IllegalStateException if the file is broken
     */
    static Answers load() {
        Answers answers = new Answers();
        for (Map<String, String> row : DataFile.load("svarstexter.csv").rows()) {
            answers.lists
                    .computeIfAbsent(row.getOrDefault("lista", ""), list -> new LinkedHashMap<>())
                    .put(row.getOrDefault("kod", ""), row.getOrDefault("text", ""));
        }
        return answers;
    }

    /**
     * The answers of a list, from code to text.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    Map<String, String> list(String name) {
        Map<String, String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("name: " + name);
        }
        return list;
    }

    /**
     * The texts of these codes, with commas between them; empty for none.
     *
     * @throws IllegalStateException if a code has no text
     */
    String texts(String list, List<Code> codes) {
        return codes.stream().map(code -> text(list, code)).collect(Collectors.joining(", "));
    }

    private String text(String list, Code code) {
        String text = list(list).get(code.value());
        if (text == null) {
            throw new IllegalStateException(list + ": a code without a text");
        }
        return text;
    }
}
