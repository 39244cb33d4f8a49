package org.openbbic.tidy;

/** What stands in a column, and as what class it comes. */
public enum ColumnType {
    /** A whole number, {@link Long} or {@link Integer}. */
    NUMBER("integer"),
    /** A text, {@link String}. */
    TEXT("string"),
    /** A code of a list, {@link String}. */
    CODE("string"),
    /** {@link Boolean}. */
    FLAG("boolean"),
    /** A day, {@link java.time.LocalDate}. */
    DATE("date");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    /** The type's name in a data package. */
    String word() {
        return word;
    }
}
