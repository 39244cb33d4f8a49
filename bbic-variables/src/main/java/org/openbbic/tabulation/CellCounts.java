package org.openbbic.tabulation;

import java.util.Arrays;

/** How many records each cell holds; in two plain arrays, since a cell is met for every answer of every record. */
final class CellCounts {

    private static final long EMPTY = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] cells = filled(16);
    private long[] counts = new long[16];
    private int size;

    private static long[] filled(int length) {
        long[] cells = new long[length];
        Arrays.fill(cells, EMPTY);
        return cells;
    }

    void add(long cell, long count) {
        int at = find(cell);
        if (cells[at] == EMPTY) {
            cells[at] = cell;
            size++;
        }
        counts[at] += count;
        if (size * 2 > cells.length) {
            grow();
        }
    }

    long get(long cell) {
        return counts[find(cell)];
    }

    private int find(long cell) {
        int mask = cells.length - 1;
        int at = (int) (cell * MIX >>> 40) & mask;
        while (cells[at] != EMPTY && cells[at] != cell) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldCells = cells;
        long[] oldCounts = counts;
        cells = filled(oldCells.length * 2);
        counts = new long[cells.length];
        for (int i = 0; i < oldCells.length; i++) {
            if (oldCells[i] != EMPTY) {
                int at = find(oldCells[i]);
                cells[at] = oldCells[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** Goes to every cell that was counted, in no order. */
    void each(Visit visit) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != EMPTY) {
                visit.cell(cells[i], counts[i]);
            }
        }
    }

    /** What is done with a cell. */
    interface Visit {
        void cell(long cell, long count);
    }
}
