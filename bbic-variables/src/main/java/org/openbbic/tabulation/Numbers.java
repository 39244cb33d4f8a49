package org.openbbic.tabulation;

import java.util.OptionalDouble;

/** How numbers are spread, from how often each of them was met. Exact, and the same however the cases were split. */
public final class Numbers {

    private final int[] values;
    private final long[] counts;
    private final long n;

    /**
     * Of numbers in rising order.
     *
     * @param counts how often each was met
     */
    Numbers(int[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        this.n = all;
    }

    /** How many there are. */
    public long n() {
        return n;
    }

    /** Their sum. */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return sum;
    }

    /** Their mean; empty where there are none. */
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum() / n);
    }

    /** The middle one, or halfway between the two in the middle; empty where there are none. */
    public OptionalDouble median() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((n - 1) / 2) + at(n / 2)) / 2.0);
    }

    /**
     * The number below or at which that share of them lie, by the nearest rank; empty where there are none.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public OptionalDouble quantile(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share: " + share);
        }
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(at((long) Math.ceil(share * n) - 1));
    }

    /** How many lie between two, both included. */
    public long between(int first, int last) {
        long between = 0;
        for (int i = 0; i < values.length; i++) {
            between += values[i] >= first && values[i] <= last ? counts[i] : 0;
        }
        return between;
    }

    private int at(long rank) {
        long before = 0;
        for (int i = 0; i < values.length; i++) {
            before += counts[i];
            if (rank < before) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("rank: " + rank);
    }
}
