package org.openbbic.smallcells;

import java.util.Arrays;

/** A row of counts and their sum. */
final class Line {

    private Line() {}

    /**
     * What the suppressed counts are together is known, since the sum is. Each of the others is at least 1; so one of them
     * can be the threshold when the sum of all, less 1 for each of the others, is. If not, the smallest of the shown ones
     * goes too, and one is always enough. If there is none, only the doubt whether some are 0 helps.
     */
    static Suppression of(long[] counts, int threshold) {
        Counts.requireNotEmpty(counts.length);
        long total = Counts.sum(counts);
        boolean[] hidden = new boolean[counts.length + 1];
        int count = 0;
        long sum = 0;
        for (int at = 0; at < counts.length; at++) {
            if (Counts.isSmall(counts[at], threshold)) {
                hidden[at] = true;
                count++;
                sum += counts[at];
            }
        }
        int[] sizes = {counts.length};
        if (total < threshold) {
            hidden[counts.length] = total > 0;
            return new Suppression(sizes, hidden, false);
        }
        if (count == 0 || sum - (count - 1) >= threshold) {
            return new Suppression(sizes, hidden, false);
        }
        int least = leastShown(counts, hidden);
        if (least >= 0) {
            hidden[least] = true;
            return new Suppression(sizes, hidden, false);
        }
        Arrays.fill(hidden, 0, counts.length, true);
        return new Suppression(sizes, hidden, true);
    }

    private static int leastShown(long[] counts, boolean[] hidden) {
        int least = -1;
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > 0 && !hidden[at] && (least < 0 || counts[at] < counts[least])) {
                least = at;
            }
        }
        return least;
    }
}
