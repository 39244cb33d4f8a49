package org.openbbic.smallcells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One who sees a table with some of its counts suppressed and tries to work them out. He knows nothing of how it was
 * protected: only what is shown, that it sums up, and the bounds of what is hidden.
 *
 * <p>{@link #tryAll} goes through all tables of whole numbers that agree with what is shown, so what it finds is exact;
 * {@link #narrow} tightens bounds sum by sum until nothing changes, which finds less, but in large tables, too.
 */
final class Attacker {

    private final Layout layout;
    private final int threshold;
    private final long far;
    private final long[] truth;
    private final boolean[] hidden;
    private final long[] lowest;
    /** The largest that a count can be, as he knows; far away where he does not. */
    private final long[] highest;
    /** Whether a table was found in which the count is another, and one in which it is the threshold or more. */
    private final boolean[] other;

    private final boolean[] large;
    private final boolean[] doubtIsEnough;
    private boolean found;

    Attacker(long[] counts, Suppression seen, int threshold, int... sizes) {
        this.layout = new Layout(sizes);
        this.threshold = threshold;
        this.far = threshold + Arrays.stream(counts).sum();
        this.truth = layout.withSums(counts);
        this.hidden = new boolean[truth.length];
        this.lowest = new long[truth.length];
        this.highest = new long[truth.length];
        this.other = new boolean[truth.length];
        this.large = new boolean[truth.length];
        this.doubtIsEnough = new boolean[truth.length];
        for (int at = 0; at < truth.length; at++) {
            hidden[at] = !seen.shown(layout.placeOf(at));
            lowest[at] = seen.zerosMayBeHidden() ? 0 : 1;
            highest[at] = far;
        }
    }

    /** He knows bounds of the count at this place. */
    Attacker knowing(long least, long most, int... place) {
        int at = layout.at(place);
        lowest[at] = least;
        highest[at] = Math.min(most, far);
        return this;
    }

    /** Goes through all tables that agree with what he knows; says whether there is one. */
    boolean explore() {
        found = false;
        search(0, truth.clone(), new long[truth.length]);
        return found;
    }

    /** What he can work out: hidden counts with one possible value, and small ones that cannot be large. */
    List<String> tryAll() {
        assertThat(explore()).as("what he sees is possible").isTrue();
        return certain();
    }

    /** What no table that he has found so far puts in doubt. */
    List<String> certain() {
        List<String> certain = new ArrayList<>();
        for (int at = 0; at < truth.length; at++) {
            if (hidden[at] && !isInDoubt(at)) {
                certain.add((other[at] ? "small: " : "one value: ") + Arrays.toString(layout.placeOf(at)));
            }
        }
        return certain;
    }

    private boolean isInDoubt(int at) {
        if (doubtIsEnough[at]) {
            return other[at] || truth[at] == 0;
        }
        return other[at] && (!isSmall(at) || large[at] || highest[at] < threshold);
    }

    /** At this place nothing more is promised than that the count can be another, and of a 0 not even that. */
    Attacker contentWithDoubtAt(int... place) {
        doubtIsEnough[layout.at(place)] = true;
        return this;
    }

    private boolean isSmall(int at) {
        return truth[at] > 0 && truth[at] < threshold;
    }

    /** Gives the counts of the inside one value after the other; says whether all is in doubt, so that he can stop. */
    private boolean search(int number, long[] table, long[] running) {
        if (number == layout.inside.length) {
            return note(table, running);
        }
        int at = layout.inside[number];
        long from = hidden[at] ? lowest[at] : truth[at];
        long to = hidden[at] ? highest[at] : truth[at];
        for (long count = from; count <= to; count++) {
            if (isTooMuch(at, count, running)) {
                return false;
            }
            if (closesRight(at, count, running)) {
                table[at] = count;
                add(at, count, running);
                boolean stop = search(number + 1, table, running);
                add(at, -count, running);
                if (stop) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int at, long count, long[] running) {
        for (int sum : layout.sumsOf[at]) {
            running[sum] += count;
        }
    }

    private boolean isTooMuch(int at, long count, long[] running) {
        for (int sum : layout.sumsOf[at]) {
            if (running[sum] + count > (hidden[sum] ? highest[sum] : truth[sum])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sums of which this is the last count come out as he sees them. */
    private boolean closesRight(int at, long count, long[] running) {
        for (int sum : layout.sumsOf[at]) {
            long whole = running[sum] + count;
            if (layout.lastOf[sum] == at && (hidden[sum] ? whole < lowest[sum] : whole != truth[sum])) {
                return false;
            }
        }
        return true;
    }

    private boolean note(long[] table, long[] running) {
        found = true;
        boolean all = true;
        for (int at = 0; at < truth.length; at++) {
            if (hidden[at]) {
                long count = layout.isInside(at) ? table[at] : running[at];
                other[at] |= count != truth[at];
                large[at] |= count >= threshold;
                all &= isInDoubt(at);
            }
        }
        return all;
    }

    /** Hidden counts that bounds alone give away. */
    List<String> narrow() {
        long[] low = new long[truth.length];
        long[] high = new long[truth.length];
        for (int at = 0; at < truth.length; at++) {
            low[at] = hidden[at] ? lowest[at] : truth[at];
            high[at] = hidden[at] ? highest[at] : truth[at];
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] line : layout.lines()) {
                changed |= tighten(line, low, high);
            }
        }
        List<String> certain = new ArrayList<>();
        for (int at = 0; at < truth.length; at++) {
            if (hidden[at] && (low[at] == high[at] || isSmall(at) && high[at] < Math.min(threshold, highest[at]))) {
                certain.add(low[at] + " to " + high[at] + ": " + Arrays.toString(layout.placeOf(at)));
            }
        }
        return certain;
    }

    private static boolean tighten(int[] line, long[] low, long[] high) {
        long least = 0;
        long most = 0;
        for (int n = 1; n < line.length; n++) {
            least += low[line[n]];
            most += high[line[n]];
        }
        boolean changed = bound(line[0], least, most, low, high);
        for (int n = 1; n < line.length; n++) {
            int at = line[n];
            long from = low[line[0]] - (most - high[at]);
            long to = high[line[0]] - (least - low[at]);
            least -= low[at];
            most -= high[at];
            changed |= bound(at, from, to, low, high);
            least += low[at];
            most += high[at];
        }
        return changed;
    }

    private static boolean bound(int at, long from, long to, long[] low, long[] high) {
        boolean changed = from > low[at] || to < high[at];
        low[at] = Math.max(low[at], from);
        high[at] = Math.min(high[at], to);
        return changed;
    }
}
