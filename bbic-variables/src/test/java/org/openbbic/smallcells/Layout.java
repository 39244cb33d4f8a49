package org.openbbic.smallcells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the counts of a table stand, and what is the sum of what; told anew here, not taken from what is tested. */
final class Layout {

    /** The places of the counts that are no sums, in order. */
    final int[] inside;
    /** For each count that is no sum, the sums that it is a part of. */
    final int[][] sumsOf;
    /** For each sum, the last count of the inside that is a part of it. */
    final int[] lastOf;

    private final int[] sizes;
    private final int length;

    Layout(int... sizes) {
        this.sizes = sizes.clone();
        this.length = Arrays.stream(sizes).reduce(1, (product, size) -> product * (size + 1));
        List<Integer> found = new ArrayList<>();
        this.sumsOf = new int[length][];
        this.lastOf = new int[length];
        for (int at = 0; at < length; at++) {
            if (isInside(at)) {
                found.add(at);
                sumsOf[at] = sums(at);
                for (int sum : sumsOf[at]) {
                    lastOf[sum] = at;
                }
            }
        }
        this.inside = found.stream().mapToInt(at -> at).toArray();
    }

    int[] placeOf(int at) {
        int[] place = new int[sizes.length];
        int rest = at;
        for (int axis = sizes.length - 1; axis >= 0; axis--) {
            int on = rest % (sizes[axis] + 1);
            place[axis] = on == sizes[axis] ? Suppression.SUM : on;
            rest /= sizes[axis] + 1;
        }
        return place;
    }

    int at(int... place) {
        int at = 0;
        for (int axis = 0; axis < sizes.length; axis++) {
            at = at * (sizes[axis] + 1) + (place[axis] == Suppression.SUM ? sizes[axis] : place[axis]);
        }
        return at;
    }

    boolean isInside(int at) {
        return Arrays.stream(placeOf(at)).noneMatch(on -> on == Suppression.SUM);
    }

    private int[] sums(int at) {
        List<Integer> sums = new ArrayList<>();
        for (int mask = 1; mask < 1 << sizes.length; mask++) {
            int[] place = placeOf(at);
            for (int axis = 0; axis < sizes.length; axis++) {
                if ((mask >> axis & 1) == 1) {
                    place[axis] = Suppression.SUM;
                }
            }
            sums.add(at(place));
        }
        return sums.stream().mapToInt(sum -> sum).toArray();
    }

    long[] withSums(long[] counts) {
        long[] table = new long[length];
        for (int n = 0; n < inside.length; n++) {
            table[inside[n]] = counts[n];
            for (int sum : sumsOf[inside[n]]) {
                table[sum] += counts[n];
            }
        }
        return table;
    }

    /** Each sum over one axis, followed by the counts that it sums up, be they sums themselves. */
    List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        for (int axis = 0; axis < sizes.length; axis++) {
            for (int at = 0; at < length; at++) {
                int[] place = placeOf(at);
                if (place[axis] == Suppression.SUM) {
                    int[] line = new int[sizes[axis] + 1];
                    line[0] = at;
                    for (int n = 0; n < sizes[axis]; n++) {
                        place[axis] = n;
                        line[n + 1] = at(place);
                    }
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
