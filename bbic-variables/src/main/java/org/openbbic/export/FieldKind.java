package org.openbbic.export;

/** What stands in a field. */
public enum FieldKind {
    /** A text of any content. */
    TEXT("en text"),
    /** Several texts. */
    TEXTS("en lista med texter"),
    /** A day, {@code YYYY-MM-DD}. */
    DATE("ett datum, ÅÅÅÅ-MM-DD"),
    /** Several days. */
    DATES("en lista med datum, ÅÅÅÅ-MM-DD"),
    /** {@code true} or {@code false}. */
    FLAG("true eller false"),
    /** A whole number that fits an {@code int}. */
    NUMBER("ett heltal"),
    /** One code of a list. */
    CODE("en kod"),
    /** Several codes of a list. */
    CODES("en lista med koder"),
    /** Several provisions. */
    LAGRUM("en lista med lagrum"),
    /** One object. */
    NODE("ett objekt"),
    /** Several objects. */
    NODES("en lista med objekt"),
    /** The municipality's own variables, one object. */
    LOCAL("ett objekt");

    private final String swedish;

    FieldKind(String swedish) {
        this.swedish = swedish;
    }

    /** Whether a list stands there. */
    public boolean isList() {
        return this == TEXTS || this == DATES || this == CODES || this == LAGRUM || this == NODES;
    }

    /** What is expected, in Swedish, for a person to read. */
    public String swedish() {
        return swedish;
    }
}
