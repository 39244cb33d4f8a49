package org.openbbic.export.csv;

import org.jspecify.annotations.Nullable;
import org.openbbic.export.Location;

/**
 * A cell of a row.
 *
 * @param row the row
 * @param index the column, from 0; below 0 for a constant, which stands in no column
 */
record Cell(Row row, int index) {

    /** No cell at all. */
    static final Cell NONE = new Cell(new Row(new String[0], new int[0], new int[0], Location.START, 0), -1);

    /** Where it stands; for a constant, where the row begins. */
    Location location() {
        return index < 0 ? row.begin() : row.at(index);
    }

    /** Its text, or {@code null} for a constant. */
    @Nullable
    String text() {
        return index < 0 ? null : row.text(index);
    }
}
