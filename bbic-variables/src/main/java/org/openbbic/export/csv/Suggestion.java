package org.openbbic.export.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of one column.
 *
 * @param heading the column's heading
 * @param confidence how sure it is
 * @param ground why, in Swedish; without any text of the column
 * @param field address of the field, or {@code null} where a person must say
 * @param code the answer that a yes/no column is about, or {@code null}
 * @param separator what stands between several answers, or {@code null}
 * @param answers codes by answer text; an empty code where a person must say
 * @param others addresses that it could also be, the likeliest first; a field's code stands after {@code #}
 * @param drop whether it is to be dropped, since it holds personal numbers
 */
public record Suggestion(
        String heading,
        Confidence confidence,
        String ground,
        @Nullable String field,
        @Nullable String code,
        @Nullable String separator,
        Map<String, String> answers,
        List<String> others,
        boolean drop) {

    /** How sure a draft is of a column. */
    public enum Confidence {
        /** The heading says it in so many words, and what stands in the column fits. */
        SAKER("säker"),
        /** Heading and column go together, and nothing else fits as well. */
        TROLIG("trolig"),
        /** Several fields fit, or the column does not fit the heading: a person must say. */
        OSAKER("osäker"),
        /** Nothing fits. */
        INGEN("ingen");

        private final String word;

        Confidence(String word) {
            this.word = word;
        }

        /** The word for it, in Swedish. */
        public String word() {
            return word;
        }
    }

    /** Copies what is given. */
    public Suggestion {
        answers = Map.copyOf(answers);
        others = List.copyOf(others);
    }

    /** Whether a person must say more before the column can be read. */
    public boolean isOpen() {
        return !drop && field == null || answers.containsValue("");
    }

    static Suggestion open(String heading, Confidence confidence, String ground, List<String> others) {
        return new Suggestion(heading, confidence, ground, null, null, null, Map.of(), others, false);
    }
}
