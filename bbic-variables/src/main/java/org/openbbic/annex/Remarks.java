package org.openbbic.annex;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a sheet, in the order in which it was met. */
final class Remarks {

    private final List<RowRemark> remarks = new ArrayList<>();

    void add(TickedRow row, int column, String what) {
        add(row.line(), column, what);
    }

    void add(int line, int column, String what) {
        remarks.add(new RowRemark(line, SheetColumns.HEADINGS.get(column), what));
    }

    void pageMissing(TickedRow row) {
        add(row, SheetColumns.PAGE, "ange sidan i bilagan");
    }

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    List<RowRemark> all() {
        return List.copyOf(remarks);
    }
}
