package org.openbbic.standardrapport;

import org.openbbic.smallcells.AnswerSuppression;
import org.openbbic.smallcells.SmallCells;
import org.openbbic.smallcells.Suppression;
import org.openbbic.standardrapport.ShownTable.Mask;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Table;

/**
 * What of a table a reader outside may see, so that no small count is shown or can be worked out of the others.
 *
 * <p>Where a table has another shape than those that can be protected with its sums, less of it is shown: where a group
 * is of several answers, or several answers stand against two groups, only what is of all groups together.
 */
final class Masks {

    private Masks() {}

    static Mask of(Table table, boolean spread, int threshold) {
        if (table.n() == 0) {
            return Mask.NOTHING_HIDDEN;
        }
        SmallCells cells = SmallCells.below(threshold);
        boolean sums = table.groups().stream().noneMatch(Dimension::isMultiple);
        int groups = sums ? table.groups().size() : 0;
        if (table.counted().isMultiple()) {
            return severalAnswers(table, cells, groups == 2 ? 0 : groups);
        }
        return spread ? spread(table, cells, groups) : oneAnswer(table, cells, groups);
    }

    private static Mask oneAnswer(Table table, SmallCells cells, int groups) {
        int answers = table.answers().size();
        if (groups == 0) {
            long[] counts = new long[answers];
            for (int k = 0; k < answers; k++) {
                counts[k] = table.count(0, 0, k);
            }
            return line(cells.line(counts));
        }
        if (groups == 1) {
            return cross(cells.cross(byGroup(table, answers)));
        }
        long[][][] counts = new long[table.first().size() - 1][table.second().size() - 1][answers];
        for (int i = 1; i < table.first().size(); i++) {
            for (int j = 1; j < table.second().size(); j++) {
                for (int k = 0; k < answers; k++) {
                    counts[i - 1][j - 1][k] = table.count(i, j, k);
                }
            }
        }
        return cube(cells.cube(counts));
    }

    private static long[][] byGroup(Table table, int answers) {
        long[][] counts = new long[table.first().size() - 1][answers];
        for (int i = 1; i < table.first().size(); i++) {
            for (int k = 0; k < answers; k++) {
                counts[i - 1][k] = table.count(i, 0, k);
            }
        }
        return counts;
    }

    /** What states a number against what does not, by group; the numbers themselves are told of by none of them alone. */
    private static Mask spread(Table table, SmallCells cells, int groups) {
        int missing = table.answers().size() - 1;
        if (groups == 0) {
            long n = table.count(0, 0, missing);
            Suppression line = cells.line(new long[] {table.whole(0, 0) - n, n});
            return numbers(line, missing, (i, j, k) -> i == 0 && j == 0 && line.shown(k < 0 ? Suppression.SUM : k));
        }
        if (groups == 1) {
            long[][] counts = new long[table.first().size() - 1][2];
            for (int i = 1; i < table.first().size(); i++) {
                counts[i - 1][1] = table.count(i, 0, missing);
                counts[i - 1][0] = table.whole(i, 0) - counts[i - 1][1];
            }
            Suppression cross = cells.cross(counts);
            return numbers(cross, missing, (i, j, k) -> j == 0 && cross.shown(place(i), k < 0 ? Suppression.SUM : k));
        }
        long[][][] counts = new long[table.first().size() - 1][table.second().size() - 1][2];
        for (int i = 1; i < table.first().size(); i++) {
            for (int j = 1; j < table.second().size(); j++) {
                counts[i - 1][j - 1][1] = table.count(i, j, missing);
                counts[i - 1][j - 1][0] = table.whole(i, j) - table.count(i, j, missing);
            }
        }
        Suppression cube = cells.cube(counts);
        return numbers(cube, missing, (i, j, k) -> cube.shown(place(i), place(j), k < 0 ? Suppression.SUM : k));
    }

    private static Mask severalAnswers(Table table, SmallCells cells, int groups) {
        int answers = table.answers().size();
        if (groups == 0) {
            long[] counts = new long[answers];
            for (int k = 0; k < answers; k++) {
                counts[k] = table.count(0, 0, k);
            }
            AnswerSuppression shown = cells.answers(counts, table.whole(0, 0));
            return mask(
                    shown.cells(),
                    (i, j, k) -> i == 0
                            && j == 0
                            && (k < 0 ? shown.groups().shown(0) : shown.cells().shown(k, 0)));
        }
        long[][] counts = new long[answers][table.first().size() - 1];
        long[] sizes = new long[table.first().size() - 1];
        for (int i = 1; i < table.first().size(); i++) {
            sizes[i - 1] = table.whole(i, 0);
            for (int k = 0; k < answers; k++) {
                counts[k][i - 1] = table.count(i, 0, k);
            }
        }
        AnswerSuppression shown = cells.answers(counts, sizes);
        return mask(
                shown.cells(),
                (i, j, k) -> j == 0
                        && (k < 0
                                ? shown.groups().shown(place(i))
                                : shown.cells().shown(k, place(i))));
    }

    private interface Shows {
        /** Whether a cell is shown; with -1 for the answer, whether the whole of the group is. */
        boolean at(int first, int second, int answer);
    }

    private static Mask line(Suppression line) {
        return mask(line, (i, j, k) -> i == 0 && j == 0 && line.shown(k < 0 ? Suppression.SUM : k));
    }

    private static Mask cross(Suppression cross) {
        return mask(cross, (i, j, k) -> j == 0 && cross.shown(place(i), k < 0 ? Suppression.SUM : k));
    }

    private static Mask cube(Suppression cube) {
        return mask(cube, (i, j, k) -> cube.shown(place(i), place(j), k < 0 ? Suppression.SUM : k));
    }

    /** The place of a group, of which all together is the first. */
    private static int place(int group) {
        return group == 0 ? Suppression.SUM : group - 1;
    }

    /** Of numbers: those that state one are 0, those that do not 1. */
    private static Mask numbers(Suppression by, int missing, Shows shows) {
        return mask(by, (i, j, k) -> shows.at(i, j, k < 0 ? k : k == missing ? 1 : 0));
    }

    private static Mask mask(Suppression by, Shows shows) {
        return new Mask() {
            @Override
            public boolean mayHideZeros() {
                return by.zerosMayBeHidden();
            }

            @Override
            public boolean shows(int first, int second, int answer) {
                return shows.at(first, second, answer);
            }

            @Override
            public boolean showsWhole(int first, int second) {
                return shows.at(first, second, -1);
            }
        };
    }
}
