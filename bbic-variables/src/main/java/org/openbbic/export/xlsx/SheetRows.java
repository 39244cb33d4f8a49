package org.openbbic.export.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Limits;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.xlsx.SheetRow.SheetCell;

/**
 * The rows of a sheet, one at a time. Rows and cells stand in order and each place once, or the sheet is damaged: of two
 * cells on one place nobody can say which is meant.
 */
public final class SheetRows implements Closeable {

    /** Merged cells that are remembered. */
    private static final int MOST_MERGED = 1_000;

    private final XmlCursor xml;
    private final CellReader cells;
    private final List<CellPlace> merged = new ArrayList<>();
    private int last;

    SheetRows(XmlCursor xml, CellReader cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /**
     * The next row in which something stands; {@code null} at the end.
     *
     * @throws UnreadableInputException if the sheet is damaged
     * @throws IOException if reading fails
     */
    public @Nullable SheetRow next() throws IOException {
        while (xml.next()) {
            if (xml.isStart("row")) {
                SheetRow row = row();
                if (!row.cells().isEmpty() || row.isLarge()) {
                    return row;
                }
            } else if (xml.isStart("mergeCell")) {
                merged();
            }
        }
        return null;
    }

    private SheetRow row() throws IOException {
        String stated = xml.attribute("r");
        int number = stated == null ? last + 1 : Whole.parse(stated);
        if (number <= last || number > CellPlace.ROWS) {
            throw Workbook.damaged();
        }
        last = number;
        List<SheetCell> found = new ArrayList<>();
        int column = -1;
        int size = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (!xml.isStart("c")) {
                continue;
            }
            column = column(column);
            SheetCell cell = cells.read(xml, column);
            size += cell.text().length();
            if (isFilled(cell) && size <= Limits.CASE) {
                found.add(cell);
            }
        }
        return new SheetRow(number, found, size > Limits.CASE);
    }

    private static boolean isFilled(SheetCell cell) {
        return !cell.text().isEmpty() || cell.content() != SheetRow.Content.PLAIN;
    }

    private int column(int before) throws UnreadableInputException {
        String stated = xml.attribute("r");
        CellPlace place = stated == null ? new CellPlace(last, before + 1) : CellPlace.parse(stated);
        if (place == null || place.row() != last || place.column() <= before || place.column() >= CellPlace.COLUMNS) {
            throw Workbook.damaged();
        }
        return place.column();
    }

    private void merged() {
        CellPlace first = CellPlace.parse(xml.attribute("ref", "").split(":", 2)[0]);
        if (first != null && merged.size() < MOST_MERGED) {
            merged.add(first);
        }
    }

    /** The first cells of those that are merged, once the last row has been given: the sheet tells of them after its rows. */
    public List<CellPlace> mergedCells() {
        return List.copyOf(merged);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
