package org.openbbic.benchmarks.runs;

import java.util.Arrays;

/**
 * What one measure came to.
 *
 * @param unit of the three numbers
 * @param median the middle of what was measured
 * @param least the least
 * @param most the most
 * @param runs how many times it was measured, after warming
 * @param cases how many cases a run met; 0 where that says nothing
 * @param faults how many faults a run found
 */
record Value(String unit, double median, double least, double most, int runs, long cases, long faults) {

    static Value of(String unit, double[] measured, long cases, long faults) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Value(unit, median, sorted[0], sorted[sorted.length - 1], sorted.length, cases, faults);
    }

    static Value of(String unit, double... measured) {
        return of(unit, measured, 0, 0);
    }
}
