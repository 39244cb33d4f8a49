package org.openbbic.smallcells;

/** Sums of tables, and what a small count is. */
final class Counts {

    private Counts() {}

    static boolean isSmall(long count, int threshold) {
        return count > 0 && count < threshold;
    }

    static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("counts: below 0");
            }
            sum = Math.addExact(sum, count);
        }
        return sum;
    }

    /** The table, flat, with the sums of its rows in one more column and those of its columns in one more row. */
    static long[] withSums(long[][] counts) {
        int rows = counts.length;
        requireNotEmpty(rows);
        int columns = counts[0].length;
        requireNotEmpty(columns);
        int width = columns + 1;
        long[] table = new long[(rows + 1) * width];
        for (int row = 0; row < rows; row++) {
            if (counts[row].length != columns) {
                throw new IllegalArgumentException("counts: rows of unequal length");
            }
            System.arraycopy(counts[row], 0, table, row * width, columns);
            table[row * width + columns] = sum(counts[row]);
            for (int column = 0; column < width; column++) {
                table[rows * width + column] = Math.addExact(table[rows * width + column], table[row * width + column]);
            }
        }
        return table;
    }

    static void requireNotEmpty(int size) {
        if (size == 0) {
            throw new IllegalArgumentException("counts: none");
        }
    }
}
