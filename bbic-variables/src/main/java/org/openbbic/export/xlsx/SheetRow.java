package org.openbbic.export.xlsx;

import java.util.List;

/**
 * A row of a sheet in which something stands.
 *
 * @param number its number in the sheet, from 1
 * @param cells the cells in which something stands, from left to right
 * @param isLarge whether its texts together are larger than a case may be; it then has no cells beyond that
 */
public record SheetRow(int number, List<SheetCell> cells, boolean isLarge) {

    /**
     * A cell.
     *
     * @param column its column, from 0 for A
     * @param text what stands in it, as far as a text may be long; a day as ÅÅÅÅ-MM-DD
     * @param content what kind of thing that is
     */
    public record SheetCell(int column, String text, Content content) {}

    /** What stands in a cell. */
    public enum Content {
        /** A text, a number, a day or a truth value. */
        PLAIN,
        /** A formula; the text is what it came to when the workbook was last worked out, if that was kept. */
        FORMULA,
        /** An error such as {@code #REF!}. */
        ERROR,
        /** A whole number with more digits than a workbook can hold, so that it is no longer what was written. */
        ROUNDED
    }
}
