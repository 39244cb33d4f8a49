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
            shown.put(
                    key,
                    choices.isSuppressed()
                            ? outside(table, tables, isSpread, choices.threshold())
                            : new ShownTable(table, Mask.NOTHING_HIDDEN, isSpread, 1));
        }
        return shown;
    }

    private static ShownTable outside(Table table, List<Table> all, boolean spread, int threshold) {
        boolean told = all.stream().anyMatch(other -> isTold(table, other, threshold));
        Table gathered = table.gathered(threshold, !spread);
        return new ShownTable(
                gathered, told ? Mask.ALL_HIDDEN : Masks.of(gathered, spread, threshold), spread, threshold);
    }

    /**
     * Whether a table counts nearly all that another does, so that those left out, fewer than the threshold, are one number
     * less the other: in all, of a group, or of children.
     */
    private static boolean isTold(Table table, Table wider, int threshold) {
        boolean part = table.spec().unit() == wider.spec().unit()
                && table.spec().filters().size() > wider.spec().filters().size()
                && table.spec().filters().containsAll(wider.spec().filters());
        if (!part) {
            return false;
        }
        if (isFew(wider.n() - table.n(), threshold) || isFew(wider.children() - table.children(), threshold)) {
            return true;
        }
        if (!table.spec().groups().equals(wider.spec().groups())) {
            return false;
        }
        for (int i = 1; i < wider.first().size(); i++) {
            int here = table.first().indexOf(wider.first().get(i));
            long of = here < 0 ? 0 : table.whole(here, 0);
            if (isFew(wider.whole(i, 0) - of, threshold)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFew(long number, int threshold) {
        return number > 0 && number < threshold;
    }
}
