package org.openbbic.export.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A place in a sheet, such as {@code C17}.
 *
 * @param row from 1
 * @param column from 0 for A
 */
public record CellPlace(int row, int column) {

    /** Columns that a sheet has at most. */
    static final int COLUMNS = 16_384;

    /** Rows that a sheet has at most. */
    static final int ROWS = 1_048_576;

    private static final int LETTERS = 26;

    /** The place, or {@code null} where there is none such. */
    static @Nullable CellPlace parse(String text) {
        int column = 0;
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            column = column * LETTERS + text.charAt(at) - 'A' + 1;
            at++;
        }
        int row = Whole.parse(text.substring(at));
        return column < 1 || column > COLUMNS || row < 1 || row > ROWS ? null : new CellPlace(row, column - 1);
    }
}
