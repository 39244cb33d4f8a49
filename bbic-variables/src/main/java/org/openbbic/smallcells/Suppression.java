package org.openbbic.smallcells;

/**
 * Which counts of one table are shown and which are suppressed, its sums included.
 *
 * <p>A count is asked for by its place on each axis, counted from 0, or {@link #SUM} for the sum over that axis:
 * {@code shown(2, 0)} is the count of row 2 and column 0, {@code shown(2, SUM)} the sum of row 2 and
 * {@code shown(SUM, SUM)} the sum of the table.
 *
 * <p>Whatever is reckoned from a count goes with it. A share is shown only where both its count and its base are; a mean,
 * a median or a number of distinct children only where every count that it rests on is.
 */
public final class Suppression {

    /** The place of the sum on an axis. */
    public static final int SUM = -1;

    private final int[] sizes;
    private final boolean[] hidden;
    private final boolean zerosMayBeHidden;

    /** Takes its arrays over: {@code hidden} has one place more on each axis, the last, for the sum. */
    Suppression(int[] sizes, boolean[] hidden, boolean zerosMayBeHidden) {
        this.sizes = sizes;
        this.hidden = hidden;
        this.zerosMayBeHidden = zerosMayBeHidden;
    }

    /**
     * Whether the count at this place may be shown.
     *
     * @param place the place on each axis, from 0, or {@link #SUM}
     * @throws IllegalArgumentException if there is not one place for each axis, or an axis has no such place
     */
    public boolean shown(int... place) {
        if (place.length != sizes.length) {
            throw new IllegalArgumentException("place: expected " + sizes.length + " indexes, got " + place.length);
        }
        int at = 0;
        for (int axis = 0; axis < sizes.length; axis++) {
            if (place[axis] < SUM || place[axis] >= sizes[axis]) {
                throw new IllegalArgumentException("place: no index " + place[axis] + " on axis " + axis);
            }
            at = at * (sizes[axis] + 1) + (place[axis] == SUM ? sizes[axis] : place[axis]);
        }
        return !hidden[at];
    }

    /** The number of suppressed counts, sums included. */
    public int suppressed() {
        int count = 0;
        for (boolean one : hidden) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether a suppressed count of this table can also be 0. Otherwise each is at least 1, since 0 is shown. Where a table
     * could not be protected without it, its page must say so: a reader who takes for granted that nothing hidden is 0
     * could reckon, and what he got would be wrong.
     */
    public boolean zerosMayBeHidden() {
        return zerosMayBeHidden;
    }

    /** The pattern, a line per row, sums last: {@code x} suppressed, {@code .} shown. */
    @Override
    public String toString() {
        int width = sizes[sizes.length - 1] + 1;
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < hidden.length; at++) {
            if (at > 0 && at % width == 0) {
                text.append('\n');
            }
            text.append(hidden[at] ? 'x' : '.');
        }
        return text.toString();
    }
}
