package org.openbbic.smallcells;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A table with its sums, some of it suppressed, that suppresses more until all that is suppressed is protected.
 *
 * <p>A witness is another table that agrees with all that is shown and gives one suppressed count another value. How one is
 * found depends on the shape of the table; what it may change, and at what price, does not.
 */
abstract sealed class Table permits Network, Cube {

    /** The price of a count that must stay in view. */
    static final long FIXED = Long.MAX_VALUE;
    /** The upper bound of a count that has none. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    /** The counts and their sums, the last axis running fastest. */
    final long[] value;

    private final long[] price;
    private final long[] lower;
    private final long[] upper;
    private final boolean[] hidden;
    private final boolean[] witnessed;
    private final boolean[] noCases;
    private final boolean[] neverInView;
    private boolean zeros;

    /** A table in which every count can be taken out of view at the price of its size. */
    Table(long[] value) {
        this.value = value;
        this.price = value.clone();
        this.lower = new long[value.length];
        this.upper = new long[value.length];
        this.hidden = new boolean[value.length];
        this.witnessed = new boolean[value.length];
        this.noCases = new boolean[value.length];
        this.neverInView = new boolean[value.length];
        Arrays.fill(lower, 1);
        Arrays.fill(upper, UNBOUNDED);
    }

    final void hide(int at) {
        hidden[at] = true;
    }

    final void hideSmall(int threshold) {
        for (int at = 0; at < value.length; at++) {
            hidden[at] |= isSmall(at, threshold);
        }
    }

    /** Suppresses everything but zeros. */
    final void hideAll() {
        for (int at = 0; at < value.length; at++) {
            hidden[at] |= value[at] > 0;
        }
    }

    final boolean isHidden(int at) {
        return hidden[at];
    }

    final void price(int at, long least) {
        price[at] = least;
    }

    /** What stands here does not count cases: it is hidden for what it tells of others, not because it is small. */
    final void noCases(int at) {
        noCases[at] = true;
        lower[at] = 0;
    }

    /** This count has no place in what is published: to move it costs nothing, and nobody knows that it is not 0. */
    final void neverInView(int at) {
        neverInView[at] = true;
        lower[at] = 0;
    }

    /** The largest that the count can be, as everybody knows: the size of the group that it is a part of. */
    final void upper(int at, long most) {
        upper[at] = most;
    }

    /** A suppressed count at this place may be 0, and this is known. */
    final void lowerToZero(int at) {
        lower[at] = 0;
    }

    /** From now on zeros may be taken out of view, too, and it is known that a suppressed count may be 0. */
    final void allowZeros() {
        zeros = true;
        for (int at = 0; at < value.length; at++) {
            if (zeroMayHideAt(at)) {
                lower[at] = 0;
            }
        }
    }

    final boolean zerosMayBeHidden() {
        return zeros;
    }

    /** Whether a 0 at this place is ever suppressed. */
    abstract boolean zeroMayHideAt(int at);

    /** A table in which the count at this place is {@code to}, and all that must stay as it is does. */
    abstract long @Nullable [] witness(int at, long to);

    /**
     * Suppresses more until each suppressed count could be another: a small one at least the threshold, one whose
     * complement is small so little that the complement is at least the threshold, and any other one more or one less.
     */
    final void protect(int threshold) {
        if (!protectAll(threshold)) {
            allowZeros();
            if (!protectAll(threshold)) {
                throw new IllegalStateException("a table that could not be protected even by suppressing all of it");
            }
        }
    }

    private boolean protectAll(int threshold) {
        boolean all = true;
        for (int at = 0; at < value.length; at++) {
            if (hidden[at]) {
                all &= protectSmall(at, threshold);
            }
        }
        for (int at = 0; at < value.length; at++) {
            if (hidden[at] && !witnessed[at]) {
                all &= canBe(at, value[at] + 1) || canBe(at, value[at] - 1);
            }
        }
        return all;
    }

    private boolean isSmall(int at, int threshold) {
        return !noCases[at] && Counts.isSmall(value[at], threshold);
    }

    private boolean protectSmall(int at, int threshold) {
        boolean all = true;
        if (isSmall(at, threshold)) {
            all = canBe(at, Math.min(threshold, most(at)));
        }
        if (upper[at] != UNBOUNDED && Counts.isSmall(upper[at] - value[at], threshold)) {
            all &= canBe(at, Math.max(upper[at] - threshold, lower[at]));
        }
        return all;
    }

    /** Whether the count can be taken for this one; suppresses what had to change with it, if it can. */
    private boolean canBe(int at, long to) {
        if (to < lower[at] || to > most(at)) {
            return false;
        }
        long[] witness = witness(at, to);
        if (witness == null) {
            return false;
        }
        for (int cell = 0; cell < value.length; cell++) {
            if (witness[cell] != value[cell]) {
                hidden[cell] = true;
                witnessed[cell] = true;
            }
        }
        return true;
    }

    private long most(int at) {
        return upper[at] == UNBOUNDED ? UNBOUNDED : upper[at] - lower[at];
    }

    /** How far a witness under way can move the count at this place up or down. */
    final long room(long[] witness, int at, boolean up) {
        if (!isOutOfView(witness, at) && (price[at] == FIXED || isEdge(at) && !zeros)) {
            return 0;
        }
        if (!up) {
            return witness[at] - lower[at];
        }
        return upper[at] == UNBOUNDED ? UNBOUNDED : most(at) - witness[at];
    }

    /** What it costs that a witness under way moves the count at this place. */
    final long cost(long[] witness, int at) {
        if (isOutOfView(witness, at)) {
            return 0;
        }
        // A zero goes last of all: its price is more than all the counts of the table together.
        return isEdge(at) ? 1 + value[value.length - 1] : price[at];
    }

    private boolean isOutOfView(long[] witness, int at) {
        return hidden[at] || neverInView[at] || witness[at] != value[at];
    }

    /** Zeros, and counts that are all of their group, stay in view unless the table cannot do without them. */
    private boolean isEdge(int at) {
        return value[at] == 0 || value[at] == upper[at];
    }

    /** The pattern of a table with axes of these sizes. */
    final Suppression suppression(int... sizes) {
        return new Suppression(sizes, hidden.clone(), zeros);
    }
}
