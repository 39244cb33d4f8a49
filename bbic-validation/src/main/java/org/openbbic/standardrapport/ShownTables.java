package org.openbbic.standardrapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbbic.standardrapport.ShownTable.Mask;
import org.openbbic.tabulation.Table;

/** Decides what of the tables may be shown. */
final class ShownTables {

    private ShownTables() {}

    /**
     * The tables by their keys, as the reader of those choices may see them.
     *
     * @param spread keys of those that are told of by mean, median and sum, and not number by number
     */
    static Map<String, ShownTable> of(List<Table> tables, Set<String> spread, Choices choices) {
        Map<String, ShownTable> shown = new LinkedHashMap<>();
        for (Table table : tables) {
            String key = table.spec().key();
            boolean isSpread = spread.contains(key);
            Mask mask = choices.isSuppressed() ? Masks.of(table, isSpread, choices.threshold()) : Mask.NOTHING_HIDDEN;
            shown.put(key, new ShownTable(table, mask, isSpread, choices.isSuppressed() ? choices.threshold() : 1));
        }
        return shown;
    }
}
