package org.openbbic.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The interval in which a share lies with a given confidence (konfidensintervall), by Wilson's score method without
 * continuity correction. E. B. Wilson, <i>Probable Inference, the Law of Succession, and Statistical Inference</i>, Journal
 * of the American Statistical Association 22 (1927), pp. 209-212.
 *
 * <p>It takes the cases for a sample of something larger. Where they are all there were, the share is no estimate.
 *
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
public record ShareInterval(double low, double high) {

    /**
     * Wilson's interval.
     *
     * @param count how many
     * @param of how many of, at least 1
     * @param confidence above 0 and below 1, such as 0.95
     * @throws IllegalArgumentException if a number is out of its bounds
     * @throws MissingLibraryException if Apache Commons Statistics is not there
     */
    public static ShareInterval wilson(long count, long of, double confidence) {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("count: not between 0 and of, or of below 1");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence: not between 0 and 1");
        }
        double z = MissingLibraryException.asking(
                () -> NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2));
        double share = (double) count / of;
        double centre = share + z * z / (2 * of);
        double half = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        double scale = 1 + z * z / of;
        return new ShareInterval(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }
}
