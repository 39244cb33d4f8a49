package org.openbbic.tidy;

import org.jspecify.annotations.Nullable;

/** A row that is being filled, within the rows around it. */
final class OpenRow {

    private final Table table;
    private final long number;
    private final @Nullable OpenRow around;
    private final @Nullable Object[] cells;

    OpenRow(Table table, long number, @Nullable OpenRow around) {
        this.table = table;
        this.number = number;
        this.around = around;
        this.cells = new @Nullable Object[table.columns().size()];
        cells[0] = number;
        for (int i = 1; i < cells.length; i++) {
            String referred = table.references().get(table.columns().get(i).name());
            if (referred != null && around != null) {
                cells[i] = around.numberIn(referred);
            }
        }
    }

    private @Nullable Long numberIn(String name) {
        if (table.name().equals(name)) {
            return number;
        }
        return around == null ? null : around.numberIn(name);
    }

    Table table() {
        return table;
    }

    long number() {
        return number;
    }

    void put(int place, @Nullable Object value) {
        cells[place] = value;
    }

    @Nullable
    Object get(int place) {
        return cells[place];
    }

    @Nullable
    Object[] cells() {
        return cells;
    }
}
