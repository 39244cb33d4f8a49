package org.openbbic.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** What must be said beside the result of a test, as data; the words are for whoever shows it. */
public sealed interface Caution {

    /**
     * Children recur (barn återkommer): the units counted outnumber the children they belong to, so that they are not
     * independent, as tests and intervals take for granted.
     *
     * @param units how many units were counted
     * @param children how many distinct children they belong to
     */
    record BarnAterkommer(long units, long children) implements Caution {}

    /**
     * Many tests (många prov) were made at once, so that some would come out below the level by chance alone.
     *
     * @param tests how many
     * @param level the level for all of them together, such as 0.05
     */
    record MangaProv(int tests, double level) implements Caution {

        /** The level that Bonferroni asks of each test. */
        public double bonferroni() {
            return level / tests;
        }
    }

    /**
     * The caution that children recur, where they do.
     *
     * @throws IllegalArgumentException if there are fewer than no children, or more than units
     */
    static Optional<Caution> ofChildren(long units, long children) {
        if (children < 0 || children > units) {
            throw new IllegalArgumentException("children: not between 0 and units");
        }
        return units > children ? Optional.of(new BarnAterkommer(units, children)) : Optional.empty();
    }

    /**
     * The caution that many tests were made, where there was more than one.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    static Optional<Caution> ofTests(int tests, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level: not between 0 and 1");
        }
        return tests > 1 ? Optional.of(new MangaProv(tests, level)) : Optional.empty();
    }

    /**
     * The p-values adjusted for their number as Holm asks, to be held against the level for all of them together. S. Holm,
     * <i>A Simple Sequentially Rejective Multiple Test Procedure</i>, Scandinavian Journal of Statistics 6 (1979), pp. 65-70.
     *
     * @param p the p-values, 0 to 1
     * @return one for each, in the same order
     * @throws IllegalArgumentException if one is not between 0 and 1
     */
    static double[] holm(double... p) {
        if (Arrays.stream(p).anyMatch(one -> !(one >= 0 && one <= 1))) {
            throw new IllegalArgumentException("p: not between 0 and 1");
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> p[at]))
                .mapToInt(at -> at)
                .toArray();
        double[] adjusted = new double[p.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }
}
