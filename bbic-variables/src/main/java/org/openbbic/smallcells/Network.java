package org.openbbic.smallcells;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A table of rows and columns with its sums, as a network in which counts can be moved without changing what is shown.
 *
 * <p>Rows and columns are the nodes, counts are the edges between them. When a count rises by one, so that its row and its
 * column no longer sum up, others must change along a path from its column back to its row. Where there is no such path,
 * nobody could take the count for a larger one: for tables of this shape the search is exact. The cheapest path is chosen,
 * the first among equals.
 *
 * <p>The last row and the last column hold the sums. A count in them, the sum of all apart, moves the other way round.
 */
final class Network extends Table {

    private final int rows;
    private final int columns;

    /** A table whose sums must stay in view unless they are hidden. */
    Network(long[][] inner) {
        super(Counts.withSums(inner));
        this.rows = inner.length + 1;
        this.columns = inner[0].length + 1;
        for (int at = 0; at < value.length; at++) {
            if (!zeroMayHideAt(at)) {
                price(at, FIXED);
            }
        }
    }

    int at(int row, int column) {
        return row * columns + column;
    }

    @Override
    boolean zeroMayHideAt(int at) {
        return at / columns < rows - 1 && at % columns < columns - 1;
    }

    /** Suppresses the whole inside, where it is not known anyway that a row or column holds nothing. */
    void hideInside() {
        allowZeros();
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                if (!isShownZero(at(row, columns - 1)) && !isShownZero(at(rows - 1, column))) {
                    hide(at(row, column));
                }
            }
        }
    }

    private boolean isShownZero(int at) {
        return value[at] == 0 && !isHidden(at);
    }

    Suppression suppression() {
        return suppression(rows - 1, columns - 1);
    }

    @Override
    long @Nullable [] witness(int at, long to) {
        return new Walk(at, to).witness();
    }

    private boolean isSumOfOneAxis(int at) {
        return at / columns == rows - 1 != (at % columns == columns - 1);
    }

    /** The way from the table as it is to one in which one count is another. Rows are numbered before columns. */
    private final class Walk {

        private final int target;
        private final long to;
        private final long[] table = value.clone();
        private final long[] cost = new long[rows + columns];
        private final int[] before = new int[rows + columns];
        private final boolean[] done = new boolean[rows + columns];

        Walk(int target, long to) {
            this.target = target;
            this.to = to;
        }

        long @Nullable [] witness() {
            int step = to > value[target] ? 1 : -1;
            int row = target / columns;
            int column = rows + target % columns;
            boolean fromColumn = step > 0 != isSumOfOneAxis(target);
            int start = fromColumn ? column : row;
            int goal = fromColumn ? row : column;
            while (table[target] != to) {
                if (!findPath(start, goal)) {
                    return null;
                }
                long units = Math.abs(to - table[target]);
                for (int node = goal; node != start; node = before[node]) {
                    units = Math.min(units, room(table, edge(before[node], node), rises(before[node], node)));
                }
                for (int node = goal; node != start; node = before[node]) {
                    table[edge(before[node], node)] += rises(before[node], node) ? units : -units;
                }
                table[target] += step * units;
            }
            return table;
        }

        /** Dijkstra's algorithm on a matrix: the tables are small, and nearly every edge is there. */
        private boolean findPath(int start, int goal) {
            Arrays.fill(cost, Long.MAX_VALUE);
            Arrays.fill(done, false);
            cost[start] = 0;
            for (int node = start; node >= 0; node = nearest()) {
                if (node == goal) {
                    return true;
                }
                done[node] = true;
                reachFrom(node);
            }
            return false;
        }

        private void reachFrom(int node) {
            int first = node < rows ? rows : 0;
            int end = node < rows ? rows + columns : rows;
            for (int next = first; next < end; next++) {
                int edge = edge(node, next);
                if (!done[next] && edge != target && room(table, edge, rises(node, next)) > 0) {
                    long there = cost[node] + cost(table, edge);
                    if (there < cost[next]) {
                        cost[next] = there;
                        before[next] = node;
                    }
                }
            }
        }

        private int nearest() {
            int nearest = -1;
            for (int node = 0; node < cost.length; node++) {
                if (!done[node] && cost[node] < Long.MAX_VALUE && (nearest < 0 || cost[node] < cost[nearest])) {
                    nearest = node;
                }
            }
            return nearest;
        }

        private int edge(int from, int next) {
            return at(Math.min(from, next), Math.max(from, next) - rows);
        }

        /** From a row to a column a count rises, on the way back it falls; sums the other way round. */
        private boolean rises(int from, int next) {
            return from < next != isSumOfOneAxis(edge(from, next));
        }
    }
}
