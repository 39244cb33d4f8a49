package org.openbbic.annex;

import java.util.Objects;

/**
 * What is wrong with a row of a ticked sheet.
 *
 * @param line line in the file, from 1
 * @param column heading of the column
 * @param text what was expected and how to mend it, in Swedish; never what stands in the cell
 */
public record RowRemark(int line, String column, String text) {

    /** Checks that every part is there. */
    public RowRemark {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(text, "text");
    }

    /** Line, column and text, as a person reads them. */
    @Override
    public String toString() {
        return "rad " + line + ", kolumnen " + column + ": " + text;
    }
}
