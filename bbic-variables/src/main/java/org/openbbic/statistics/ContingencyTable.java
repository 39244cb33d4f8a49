package org.openbbic.statistics;

/** What a table must be. */
final class ContingencyTable {

    private ContingencyTable() {}

    static void requireTable(long[][] counts) {
        for (long[] row : counts) {
            if (row.length != counts[0].length) {
                throw new IllegalArgumentException("counts: rows of unequal length");
            }
            for (long count : row) {
                if (count < 0) {
                    throw new IllegalArgumentException("counts: below 0");
                }
            }
        }
    }
}
