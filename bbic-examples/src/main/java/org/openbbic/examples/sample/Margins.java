package org.openbbic.examples.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Crosses in a table, so many in each row and so many in each column, otherwise as chance will have it. */
final class Margins {

    private final boolean[][] cells;
    private final int[] rows;
    private final boolean[] done;
    private final Draw draw;

    /**
     * A table without crosses.
     *
     * @param rows how many each row is to have
     * @param columns how many columns
     */
    Margins(int[] rows, int columns, Draw draw) {
        this.rows = rows.clone();
        this.cells = new boolean[rows.length][columns];
        this.done = new boolean[columns];
        this.draw = draw;
    }

    /** How many crosses the row still wants. */
    int wanted(int row) {
        return rows[row];
    }

    /** Puts a cross that stays where it is put; {@link #fill} leaves its column alone. */
    void put(int row, int column) {
        cells[row][column] = true;
        rows[row]--;
        done[column] = true;
    }

    /**
     * Fills the columns that have no cross yet, each from the rows that want the most (the construction of Gale and
     * Ryser), then swaps crosses that leave every sum as it is.
     *
     * @param columns how many each column is to have; of those that have crosses the number is not read
     * @throws IllegalStateException if there is no such table
     */
    void fill(int[] columns) {
        List<Integer> order = IntStream.range(0, columns.length)
                .filter(c -> !done[c])
                .boxed()
                .sorted(Comparator.comparingInt(c -> -columns[c]))
                .toList();
        for (int column : order) {
            List<Integer> neediest =
                    draw.ranked(IntStream.range(0, rows.length).boxed().toList(), row -> rows[row], 0);
            for (int row : neediest.subList(0, columns[column])) {
                cells[row][column] = true;
                rows[row]--;
            }
        }
        if (Arrays.stream(rows).anyMatch(left -> left != 0)) {
            throw new IllegalStateException("no table has these sums: "
                    + Arrays.stream(rows).filter(r -> r != 0).boxed().toList());
        }
        for (int i = 0; i < 200 * rows.length; i++) {
            swap(draw.between(0, rows.length - 1), draw.between(0, rows.length - 1), draw.one(order), draw.one(order));
        }
    }

    private void swap(int row, int other, int column, int beside) {
        boolean here = cells[row][column];
        if (here != cells[row][beside] && here != cells[other][column] && here == cells[other][beside]) {
            cells[row][column] = !here;
            cells[row][beside] = here;
            cells[other][column] = here;
            cells[other][beside] = !here;
        }
    }

    /** The columns of the crosses of a row. */
    List<Integer> row(int row) {
        return IntStream.range(0, done.length)
                .filter(c -> cells[row][c])
                .boxed()
                .toList();
    }
}
