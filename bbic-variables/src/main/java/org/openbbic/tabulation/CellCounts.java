package org.openbbic.tabulation;

import java.util.Arrays;

/**
 * How many records each cell holds. A cell is met for every answer of every record, and nearly always one of few answers
 * in one of few groups: those near cells have a place of their own. The others are found by their keys in two plain arrays.
 */
final class CellCounts {

    private static final long EMPTY = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** What is no answer, from the highest number down, stands before the answers. */
    private static final int SPECIAL = Categories.WHOLE - Categories.HIGHEST;

    private static final int GROUPS = 16;
    private static final int ANSWERS = 64;

    private final long[] near = new long[GROUPS * ANSWERS];
    private long[] cells = filled(16);
    private long[] counts = new long[16];
    private int size;

    private static long[] filled(int length) {
        long[] cells = new long[length];
        Arrays.fill(cells, EMPTY);
        return cells;
    }

    void add(long cell, long count) {
        add(Categories.first(cell), Categories.second(cell), Categories.answer(cell), count);
    }

    void add(int first, int second, int answer, long count) {
        int place = near(first, second, answer);
        if (place >= 0) {
            near[place] += count;
        } else {
            addFar(Categories.cell(first, second, answer), count);
        }
    }

    private void addFar(long cell, long count) {
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
        int place = near(Categories.first(cell), Categories.second(cell), Categories.answer(cell));
        return place >= 0 ? near[place] : counts[find(cell)];
    }

    /** The place of a near cell, or -1. */
    private static int near(int first, int second, int answer) {
        int row = index(first);
        int column = index(answer);
        return second == Categories.ALL && row < GROUPS && column < ANSWERS ? row * ANSWERS + column : -1;
    }

    private static int index(int category) {
        return Categories.isAnswer(category) ? category + SPECIAL : Categories.WHOLE - category;
    }

    private static int category(int index) {
        return index >= SPECIAL ? index - SPECIAL : Categories.WHOLE - index;
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
        for (int place = 0; place < near.length; place++) {
            if (near[place] != 0) {
                int first = category(place / ANSWERS);
                visit.cell(Categories.cell(first, Categories.ALL, category(place % ANSWERS)), near[place]);
            }
        }
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
