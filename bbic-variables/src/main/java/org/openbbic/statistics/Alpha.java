package org.openbbic.statistics;

/**
 * Krippendorff's α (Krippendorffs alfa): the agreement of those who rated several cases, where 1 is full agreement and 0
 * what chance would give. Any number of raters, ratings can be missing. K. Krippendorff, <i>Computing Krippendorff's
 * Alpha-Reliability</i>, University of Pennsylvania, 2011.
 *
 * <p>On one case it is undefined: chance is measured by how answers differ between cases. For one case see {@link
 * PercentAgreement}.
 */
public sealed interface Alpha {

    /** In place of a rating that was not made. */
    int MISSING = -1;

    /**
     * It could be reckoned.
     *
     * @param value at most 1; below 0 where raters disagree more than chance would have it
     * @param cases how many cases at least two had rated
     * @param ratings how many ratings these got
     */
    record Defined(double value, int cases, int ratings) implements Alpha {}

    /** It could not be reckoned. */
    record Undefined(Reason reason) implements Alpha {}

    /** Why not. */
    enum Reason {
        /** Fewer than two cases were rated by at least two. */
        FEWER_THAN_TWO_CASES,
        /** All ratings are the same, so that nothing can be said of chance. */
        NO_VARIATION
    }

    /**
     * For answers without order: two answers differ or they do not.
     *
     * @param ratings {@code [case][rater]}, the answer as a number from 0, or {@link #MISSING}; which number a rater has
     *     does not matter
     * @throws IllegalArgumentException if an answer is below 0 and not {@link #MISSING}
     */
    static Alpha nominal(int[][] ratings) {
        Coincidences coincidences = Coincidences.of(ratings);
        return coincidences.alpha((one, other) -> one == other ? 0 : 1);
    }

    /**
     * For the steps of an ordered scale: two answers differ by how many ratings lie between them.
     *
     * @param ratings {@code [case][rater]}, the step as a number from 0, or {@link #MISSING}
     * @throws IllegalArgumentException if an answer is below 0 and not {@link #MISSING}
     */
    static Alpha ordinal(int[][] ratings) {
        Coincidences coincidences = Coincidences.of(ratings);
        return coincidences.alpha(coincidences::ordinalDistance);
    }
}
