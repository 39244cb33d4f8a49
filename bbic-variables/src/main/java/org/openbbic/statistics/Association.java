package org.openbbic.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * A test whether the rows and the columns of a table have to do with each other (samband).
 *
 * <p>Pearson's chi-square test without continuity correction, where its conditions hold; Fisher's exact test, two-sided,
 * for two by two where an expected count is below 5; otherwise none. Rows and columns without counts are left out first.
 *
 * <p>The conditions are Cochran's: no expected count is below 1, and at most one in five is below 5. W. G. Cochran, <i>Some
 * Methods for Strengthening the Common χ² Tests</i>, Biometrics 10 (1954), pp. 417-451. They are a rule of thumb.
 *
 * <p>A small p-value says that the table would be unlikely if the two had nothing to do with each other and the cases were
 * drawn independently. It says nothing of cause, nor how strong the association is; see {@link Caution} for what voids it.
 */
public sealed interface Association {

    /**
     * Which test was made.
     */
    enum Method {
        CHI_SQUARE,
        FISHER_EXACT
    }

    /** Why none was made. */
    enum Reason {
        /** Fewer than two rows or two columns have any counts. */
        NO_VARIATION,
        /** The expected counts are too small for chi-square, and the table is larger than two by two. */
        SMALL_EXPECTED_COUNTS
    }

    /**
     * A test was made.
     *
     * @param method the test
     * @param p its p-value, 0 to 1
     * @param expected the expected counts that it was chosen by
     */
    record Tested(Method method, double p, Expected expected) implements Association {}

    /**
     * No test was made: its conditions are not met, and no p-value is given.
     *
     * @param reason which
     * @param expected the expected counts
     */
    record NotTested(Reason reason, Expected expected) implements Association {}

    /**
     * The counts that the cells would have if the row said nothing of the column.
     *
     * @param smallest the smallest of them; 0 if there are none
     * @param belowFive how many are below 5
     * @param cells how many there are
     */
    record Expected(double smallest, int belowFive, int cells) {

        private static final double LEAST = 1;
        private static final int ONE_IN = 5;

        static Expected of(long[][] counts) {
            double total = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
            double smallest = Double.POSITIVE_INFINITY;
            int belowFive = 0;
            for (long[] row : counts) {
                double rowSum = Arrays.stream(row).sum();
                for (int column = 0; column < row.length; column++) {
                    double expected = rowSum * sumOfColumn(counts, column) / total;
                    smallest = Math.min(smallest, expected);
                    belowFive += expected < 5 ? 1 : 0;
                }
            }
            int cells = counts.length == 0 ? 0 : counts.length * counts[0].length;
            return new Expected(cells == 0 ? 0 : smallest, belowFive, cells);
        }

        /** Whether they are large enough for chi-square. */
        public boolean areLargeEnough() {
            return smallest >= LEAST && belowFive * ONE_IN <= cells;
        }
    }

    /**
     * Tests a table.
     *
     * @param counts {@code [row][column]}, none below 0
     * @throws IllegalArgumentException if rows are of unequal length or a count is below 0
     * @throws MissingLibraryException if Apache Commons Statistics is not there
     */
    static Association test(long[][] counts) {
        long[][] table = withoutEmpty(counts);
        Expected expected = Expected.of(table);
        if (table.length < 2 || table[0].length < 2) {
            return new NotTested(Reason.NO_VARIATION, expected);
        }
        if (table.length == 2 && table[0].length == 2 && expected.belowFive() > 0) {
            return new Tested(Method.FISHER_EXACT, fisher(table), expected);
        }
        if (!expected.areLargeEnough()) {
            return new NotTested(Reason.SMALL_EXPECTED_COUNTS, expected);
        }
        double p = MissingLibraryException.asking(
                () -> ChiSquareTest.withDefaults().test(table).getPValue());
        return new Tested(Method.CHI_SQUARE, p, expected);
    }

    private static double fisher(long[][] table) {
        int[][] small = new int[2][2];
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                small[row][column] = Math.toIntExact(table[row][column]);
            }
        }
        return MissingLibraryException.asking(
                () -> FisherExactTest.withDefaults().test(small).getPValue());
    }

    private static long[][] withoutEmpty(long[][] counts) {
        ContingencyTable.requireTable(counts);
        int[] columns = counts.length == 0
                ? new int[0]
                : IntStream.range(0, counts[0].length)
                        .filter(column -> sumOfColumn(counts, column) > 0)
                        .toArray();
        return Arrays.stream(counts)
                .filter(row -> Arrays.stream(row).sum() > 0)
                .map(row ->
                        Arrays.stream(columns).mapToLong(column -> row[column]).toArray())
                .toArray(long[][]::new);
    }

    private static long sumOfColumn(long[][] counts, int column) {
        return Arrays.stream(counts).mapToLong(row -> row[column]).sum();
    }
}
