package org.openbbic.tabulation;

/**
 * One answer, or one group, of a table.
 *
 * @param key stable in outputs: the code, the word, the number or the text; of what is no answer {@code *alla},
 *     {@code *annat} or {@code *saknas}; {@code *ovriga} of several together
 * @param label in Swedish, for a person to read
 * @param kind what it is
 */
public record Category(String key, String label, Kind kind) {

    /** What a category is. */
    public enum Kind {
        /** All groups together. */
        ALL,
        /** An answer. */
        ANSWER,
        /** Stated, but no answer that is known, or not readable, or not possible. */
        OTHER,
        /** Not stated. */
        MISSING
    }

    private static final String GATHERED = "*ovriga";

    /** What is {@linkplain Table#gathered gathered} of several numbers or texts. */
    public static final Category REST = new Category(GATHERED, "Övriga", Kind.ANSWER);

    /** Whether it is gathered of several. */
    public boolean isRest() {
        return key.equals(GATHERED);
    }

    static final Category EVERYTHING = new Category("*alla", "Alla", Kind.ALL);
    static final Category NOT_UNDERSTOOD = new Category(Filter.OTHER, "Okänt svar eller oläsligt", Kind.OTHER);
    static final Category NOT_STATED = new Category(Filter.MISSING, "Uppgift saknas", Kind.MISSING);
}
