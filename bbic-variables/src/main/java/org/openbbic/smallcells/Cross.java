package org.openbbic.smallcells;

/** Rows by columns: the sums first, as lines of their own, then the inside around them. */
final class Cross {

    private Cross() {}

    static Suppression of(long[][] counts, int threshold) {
        Network network = new Network(counts);
        int rows = counts.length;
        int columns = counts[0].length;
        network.hideSmall(threshold);
        Suppression ofRows = Line.of(sums(network, rows, columns, true), threshold);
        Suppression ofColumns = Line.of(sums(network, rows, columns, false), threshold);
        for (int row = 0; row < rows; row++) {
            take(network, network.at(row, columns), ofRows, row);
        }
        for (int column = 0; column < columns; column++) {
            take(network, network.at(rows, column), ofColumns, column);
        }
        if (network.isHidden(network.at(rows, columns))) {
            return network.suppression(); // the table is small as a whole, and all of it that is not 0 is suppressed
        }
        if (ofRows.zerosMayBeHidden() || ofColumns.zerosMayBeHidden()) {
            network.hideInside(); // no 0 inside may tell a sum of 0 that is hidden
        }
        network.protect(threshold);
        return network.suppression();
    }

    private static long[] sums(Network network, int rows, int columns, boolean ofRows) {
        long[] sums = new long[ofRows ? rows : columns];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = network.value[ofRows ? network.at(at, columns) : network.at(rows, at)];
        }
        return sums;
    }

    private static void take(Network network, int sum, Suppression line, int at) {
        if (!line.shown(at)) {
            network.hide(sum);
        }
        if (line.zerosMayBeHidden()) {
            network.lowerToZero(sum);
        }
    }
}
