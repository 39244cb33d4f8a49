package org.openbbic.tidy;

import java.util.List;
import java.util.Map;

/**
 * A table: one row for each thing of its kind.
 *
 * @param name such as {@code insats}
 * @param title what a row is, in Swedish
 * @param columns in order; the first numbers the rows of the delivery and is the key
 * @param references columns that hold the key of a row in another table, with that table's name
 */
public record Table(String name, String title, List<Column> columns, Map<String, String> references) {

    /** Copies columns and references. */
    public Table {
        columns = List.copyOf(columns);
        references = Map.copyOf(references);
    }

    /** The heading of its key. */
    public String key() {
        return columns.get(0).name();
    }

    /** The place of the column with that heading; -1 where there is none. */
    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
