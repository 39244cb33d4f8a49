package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;

/** The groups of a table one after another, all together first, as columns or rows of a page. */
final class Columns {

    private Columns() {}

    /**
     * One of them.
     *
     * @param first place of the first group
     * @param second place of the second group
     * @param label in Swedish
     */
    record Column(int first, int second, String label) {}

    static List<Column> of(StatTable table) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.first().size(); i++) {
            for (int j = 0; j < table.second().size(); j++) {
                columns.add(new Column(i, j, label(table, i, j)));
            }
        }
        return columns;
    }

    private static String label(StatTable table, int first, int second) {
        String one = table.first().get(first).label();
        String two = table.second().get(second).label();
        if (second == 0) {
            return one;
        }
        return first == 0 ? two : one + ", " + two;
    }
}
