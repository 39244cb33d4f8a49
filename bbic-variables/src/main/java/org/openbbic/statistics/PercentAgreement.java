package org.openbbic.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * How far those who rated one case agree (samstämmighet i procent): how many gave the commonest answer, and how many pairs
 * of raters gave the same. Neither allows for what agrees by chance; see {@link Alpha}.
 *
 * @param ratings how many rated the case
 * @param commonest how many of them gave the commonest answer
 * @param pairs how many pairs of raters there are
 * @param agreeing how many of these pairs gave the same answer
 */
public record PercentAgreement(int ratings, int commonest, long pairs, long agreeing) {

    /**
     * The agreement on one case.
     *
     * @param ratings the answer that each rater gave, {@link Alpha#MISSING} if none
     */
    public static PercentAgreement of(int... ratings) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int rating : ratings) {
            if (rating != Alpha.MISSING) {
                counts.merge(rating, 1, Integer::sum);
            }
        }
        int given = 0;
        int commonest = 0;
        long agreeing = 0;
        for (int count : counts.values()) {
            given += count;
            commonest = Math.max(commonest, count);
            agreeing += pairsOf(count);
        }
        return new PercentAgreement(given, commonest, pairsOf(given), agreeing);
    }

    private static long pairsOf(long count) {
        return count * (count - 1) / 2;
    }
}
