package org.openbbic.export.xlsx;

/** Whole numbers that a file states. */
final class Whole {

    private static final int MOST_DIGITS = 9;

    private Whole() {}

    /** The number, or -1 where the text is none or too large. */
    static int parse(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
