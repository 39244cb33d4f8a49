package org.openbbic.export;

/** What stands in a field. */
public enum FieldKind {
    /** A text of any content. */
    TEXT("en text", "a text"),
    /** Several texts. */
    TEXTS("en lista med texter", "a list of texts"),
    /** A day, {@code YYYY-MM-DD}. */
    DATE("ett datum, ÅÅÅÅ-MM-DD", "a date, YYYY-MM-DD"),
    /** Several days. */
    DATES("en lista med datum, ÅÅÅÅ-MM-DD", "a list of dates, YYYY-MM-DD"),
    /** {@code true} or {@code false}. */
    FLAG("true eller false", "true or false"),
    /** A whole number that fits an {@code int}. */
    NUMBER("ett heltal", "a whole number"),
    /** One code of a list. */
    CODE("en kod", "a code"),
    /** Several codes of a list. */
    CODES("en lista med koder", "a list of codes"),
    /** Several provisions. */
    LAGRUM("en lista med lagrum", "a list of provisions"),
    /** One object. */
    NODE("ett objekt", "an object"),
    /** Several objects. */
    NODES("en lista med objekt", "a list of objects"),
    /** The municipality's own variables, one object. */
    LOCAL("ett objekt", "an object");

    private final String swedish;
    private final String english;

    FieldKind(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Whether a list stands there. */
    public boolean isList() {
        return this == TEXTS || this == DATES || this == CODES || this == LAGRUM || this == NODES;
    }

    /** What is expected, in Swedish, for a person to read. */
    public String swedish() {
        return swedish;
    }

    /** What is expected, in English, for a person to read. */
    public String english() {
        return english;
    }

    /** The English for {@link #swedish} of any kind; a text that is none of them as it is. */
    public static String toEnglish(String swedish) {
        for (FieldKind kind : values()) {
            if (kind.swedish.equals(swedish)) {
                return kind.english;
            }
        }
        return swedish;
    }
}
