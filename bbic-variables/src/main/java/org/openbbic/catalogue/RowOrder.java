package org.openbbic.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the rows of one file to the order of another, so that two files are easily laid side by side. */
final class RowOrder {

    private final String column;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean repeats;
    private int last = -1;

    RowOrder(String column, List<String> keys) {
        this(column, keys, false);
    }

    /**
     * Holds rows to that order.
     *
     * @param repeats whether several rows may be about the same
     */
    RowOrder(String column, List<String> keys, boolean repeats) {
        this.column = column;
        this.repeats = repeats;
        for (String key : keys) {
            places.put(key, places.size());
        }
    }

    void check(CsvRow row, String key) {
        Integer place = places.get(key);
        if (place == null) {
            throw row.fault(column, "unknown here");
        }
        if (place == last && !repeats) {
            throw row.fault(column, "a second row for the same");
        }
        if (place < last) {
            throw row.fault(column, "out of order");
        }
        last = place;
    }
}
