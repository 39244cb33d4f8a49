package org.openbbic.smallcells;

import static org.openbbic.smallcells.Suppression.SUM;

import org.jspecify.annotations.Nullable;

/**
 * Counts by three variables: the three tables by two of them first, then the inside around them.
 *
 * <p>Whether a count of such a table can be another is a hard question in general. A witness is sought among two kinds of
 * moves only, and more is suppressed than would be needed where there is none among them. A <i>box</i> takes a second place
 * on each axis and lets the eight counts at its corners rise and fall in turn, so that nothing outside it changes; a corner
 * can be a sum. A <i>transfer</i> lets one case pass from one place to another, with all its sums.
 */
final class Cube extends Table {

    private static final int CORNERS = 8;

    private final int[] sizes;
    private final int[] stride;

    Cube(long[][][] counts, int threshold) {
        super(withSums(counts));
        this.sizes = new int[] {counts.length, counts[0].length, counts[0][0].length};
        this.stride = new int[] {(sizes[1] + 1) * (sizes[2] + 1), sizes[2] + 1, 1};
        hideSmall(threshold);
        boolean zeros = false;
        for (int axis = 0; axis < 3; axis++) {
            zeros |= takeSums(axis, threshold);
        }
        if (isHidden(value.length - 1)) {
            return;
        }
        setPrices();
        if (zeros) {
            hideInside();
        }
        protect(threshold);
    }

    private static long[] withSums(long[][][] counts) {
        int first = counts.length;
        Counts.requireNotEmpty(first);
        int layer = 0;
        long[] table = new long[0];
        for (int i = 0; i < first; i++) {
            long[] sums = Counts.withSums(counts[i]);
            if (i == 0) {
                layer = sums.length;
                table = new long[(first + 1) * layer];
            }
            if (sums.length != layer || counts[i].length != counts[0].length) {
                throw new IllegalArgumentException("counts: layers of unequal size");
            }
            System.arraycopy(sums, 0, table, i * layer, layer);
            for (int at = 0; at < layer; at++) {
                table[first * layer + at] = Math.addExact(table[first * layer + at], sums[at]);
            }
        }
        return table;
    }

    private int at(int first, int second, int third) {
        return first * stride[0] + second * stride[1] + third;
    }

    private int place(int at, int axis) {
        return at / stride[axis] % (sizes[axis] + 1);
    }

    private boolean isSum(int at, int axis) {
        return place(at, axis) == sizes[axis];
    }

    private int sumsIn(int at) {
        int sums = 0;
        for (int axis = 0; axis < 3; axis++) {
            sums += isSum(at, axis) ? 1 : 0;
        }
        return sums;
    }

    @Override
    boolean zeroMayHideAt(int at) {
        return true;
    }

    /** The table by the other two variables, as it is published alone; says whether zeros are hidden in it. */
    private boolean takeSums(int axis, int threshold) {
        int rows = axis == 0 ? 1 : 0;
        int columns = axis == 2 ? 1 : 2;
        int base = sizes[axis] * stride[axis];
        long[][] sums = new long[sizes[rows]][sizes[columns]];
        for (int row = 0; row < sizes[rows]; row++) {
            for (int column = 0; column < sizes[columns]; column++) {
                sums[row][column] = value[base + row * stride[rows] + column * stride[columns]];
            }
        }
        Suppression alone = Cross.of(sums, threshold);
        for (int row = 0; row <= sizes[rows]; row++) {
            for (int column = 0; column <= sizes[columns]; column++) {
                if (!alone.shown(row == sizes[rows] ? SUM : row, column == sizes[columns] ? SUM : column)) {
                    hide(base + row * stride[rows] + column * stride[columns]);
                }
            }
        }
        return alone.zerosMayBeHidden();
    }

    /** Counts of the inside go first, then sums over one variable, then over two; the sum of all never. */
    private void setPrices() {
        long all = value[value.length - 1];
        for (int at = 0; at < value.length; at++) {
            price(at, value[at] + sumsIn(at) * all);
        }
        price(value.length - 1, FIXED);
    }

    /** No 0 inside may tell a sum of 0 that is hidden. */
    private void hideInside() {
        allowZeros();
        for (int at = 0; at < value.length; at++) {
            boolean known = sumsIn(at) > 0;
            for (int mask = 1; mask < CORNERS; mask++) {
                int sum = corner(at, value.length - 1, mask);
                known |= value[sum] == 0 && !isHidden(sum);
            }
            if (!known) {
                hide(at);
            }
        }
    }

    Suppression suppression() {
        return suppression(sizes);
    }

    /** The place that has the other's place on the axes of the mask. */
    private int corner(int at, int other, int mask) {
        int corner = at;
        for (int axis = 0; axis < 3; axis++) {
            if ((mask >> axis & 1) == 1) {
                corner += (place(other, axis) - place(at, axis)) * stride[axis];
            }
        }
        return corner;
    }

    @Override
    long @Nullable [] witness(int at, long to) {
        long[] table = value.clone();
        while (table[at] != to) {
            Move move = cheapest(table, at, to > table[at]);
            if (move == null) {
                return null;
            }
            long units = Math.min(move.room, Math.abs(to - table[at]));
            for (int n = 0; n < move.length; n++) {
                table[move.cells[n]] += move.up[n] ? units : -units;
            }
        }
        return table;
    }

    private @Nullable Move cheapest(long[] table, int at, boolean up) {
        Move best = null;
        Move move = new Move();
        for (int other = 0; other < value.length - 1; other++) {
            if (isOpposite(at, other)) {
                best = better(best, move.box(at, other, up).weigh(table));
                move = best == move ? new Move() : move;
            }
        }
        for (int from = 0; from < value.length; from++) {
            if (sumsIn(from) == 0 && isUnder(from, at)) {
                for (int to = 0; to < value.length; to++) {
                    if (sumsIn(to) == 0 && !isUnder(to, at)) {
                        best = better(best, move.transfer(from, to, up).weigh(table));
                        move = best == move ? new Move() : move;
                    }
                }
            }
        }
        return best;
    }

    private static @Nullable Move better(@Nullable Move best, Move move) {
        return move.room > 0 && (best == null || move.cost < best.cost) ? move : best;
    }

    private boolean isOpposite(int at, int other) {
        return place(at, 0) != place(other, 0) && place(at, 1) != place(other, 1) && place(at, 2) != place(other, 2);
    }

    /** Whether the count of the inside is a part of that at the other place. */
    private boolean isUnder(int inside, int at) {
        for (int axis = 0; axis < 3; axis++) {
            if (!isSum(at, axis) && place(at, axis) != place(inside, axis)) {
                return false;
            }
        }
        return true;
    }

    /** Counts that change together by the same number, some up and some down. */
    private final class Move {

        private final int[] cells = new int[2 * CORNERS];
        private final boolean[] up = new boolean[2 * CORNERS];
        private int length;
        private long room;
        private long cost;

        Move box(int at, int other, boolean rising) {
            length = 0;
            for (int mask = 0; mask < CORNERS; mask++) {
                int corner = corner(at, other, mask);
                boolean turned = (Integer.bitCount(mask) + sumsIn(corner) + sumsIn(at)) % 2 == 1;
                add(corner, rising != turned);
            }
            return this;
        }

        Move transfer(int into, int from, boolean rising) {
            length = 0;
            for (int mask = 0; mask < CORNERS; mask++) {
                int risen = corner(into, value.length - 1, mask);
                int fallen = corner(from, value.length - 1, mask);
                if (risen != fallen) {
                    add(risen, rising);
                    add(fallen, !rising);
                }
            }
            return this;
        }

        private void add(int cell, boolean rises) {
            cells[length] = cell;
            up[length++] = rises;
        }

        Move weigh(long[] table) {
            room = Long.MAX_VALUE;
            cost = 0;
            for (int n = 0; n < length && room > 0; n++) {
                room = Math.min(room, room(table, cells[n], up[n]));
                cost += room > 0 ? cost(table, cells[n]) : 0;
            }
            return this;
        }
    }
}
