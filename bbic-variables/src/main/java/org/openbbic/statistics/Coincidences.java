package org.openbbic.statistics;

import java.util.Arrays;

/** How often two answers were given to the same case, each case weighing as much as its ratings. */
final class Coincidences {

    /** How far two answers are from each other, squared. */
    @FunctionalInterface
    interface Distance {
        double squared(int one, int other);
    }

    private final double[][] pairs;
    private final double[] sums;
    private int cases;
    private int ratings;

    private Coincidences(int answers) {
        this.pairs = new double[answers][answers];
        this.sums = new double[answers];
    }

    static Coincidences of(int[][] ratings) {
        int most = Arrays.stream(ratings).flatMapToInt(Arrays::stream).max().orElse(0);
        Coincidences all = new Coincidences(Math.max(0, most) + 1);
        for (int[] one : ratings) {
            all.add(one);
        }
        return all;
    }

    private void add(int[] ofCase) {
        int[] counts = new int[sums.length];
        int given = 0;
        for (int answer : ofCase) {
            if (answer < Alpha.MISSING) {
                throw new IllegalArgumentException("ratings: below 0");
            }
            if (answer != Alpha.MISSING) {
                counts[answer]++;
                given++;
            }
        }
        if (given < 2) {
            return;
        }
        cases++;
        ratings += given;
        for (int one = 0; one < counts.length; one++) {
            sums[one] += counts[one];
            for (int other = 0; other < counts.length; other++) {
                double same = one == other ? 1 : 0;
                pairs[one][other] += counts[one] * (counts[other] - same) / (given - 1);
            }
        }
    }

    Alpha alpha(Distance distance) {
        if (cases < 2) {
            return new Alpha.Undefined(Alpha.Reason.FEWER_THAN_TWO_CASES);
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < sums.length; one++) {
            for (int other = 0; other < sums.length; other++) {
                double squared = distance.squared(one, other);
                observed += pairs[one][other] * squared;
                expected += sums[one] * sums[other] * squared;
            }
        }
        if (expected == 0) {
            return new Alpha.Undefined(Alpha.Reason.NO_VARIATION);
        }
        return new Alpha.Defined(1 - (ratings - 1) * observed / expected, cases, ratings);
    }

    double ordinalDistance(int one, int other) {
        double between = -(sums[one] + sums[other]) / 2;
        for (int answer = Math.min(one, other); answer <= Math.max(one, other); answer++) {
            between += sums[answer];
        }
        return one == other ? 0 : between * between;
    }
}
