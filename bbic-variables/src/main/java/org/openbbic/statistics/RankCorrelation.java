package org.openbbic.statistics;

import java.util.OptionalDouble;

/**
 * How far two ordered scales go together (rangkorrelation), by Kendall's τ<sub>b</sub>, which allows for the many ties that
 * scales of a few steps have. M. G. Kendall, <i>The Treatment of Ties in Ranking Problems</i>, Biometrika 33 (1945), pp.
 * 239-251.
 *
 * <p>It is counted from the table, pair of cells by pair of cells: a library wants the cases one by one, which takes memory
 * that grows with their number. A test holds it against one.
 */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Kendall's τ<sub>b</sub>: 1 where the two order all pairs of cases alike, −1 where they order them the opposite way.
     *
     * @param counts {@code [row][column]}, rows and columns in the order of their scales, without what has no place on
     *     them, such as <i>inte känt</i>
     * @return empty if fewer than two rows or two columns have any counts
     * @throws IllegalArgumentException if rows are of unequal length or a count is below 0
     */
    public static OptionalDouble kendallTauB(long[][] counts) {
        ContingencyTable.requireTable(counts);
        double balance = 0;
        double untiedInRows = 0;
        double untiedInColumns = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                double here = counts[row][column];
                for (int other = 0; other < counts.length; other++) {
                    for (int beside = 0; beside < counts[other].length; beside++) {
                        double pairs = here * counts[other][beside];
                        balance += pairs * Integer.signum(other - row) * Integer.signum(beside - column);
                        untiedInRows += other == row ? 0 : pairs;
                        untiedInColumns += beside == column ? 0 : pairs;
                    }
                }
            }
        }
        if (untiedInRows == 0 || untiedInColumns == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(balance / Math.sqrt(untiedInRows * untiedInColumns));
    }
}
