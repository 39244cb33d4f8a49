package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.List;

/** The records that some tables count alike: those of one unit that the same filters accept. */
final class Population {

    private final int number;
    private final RecordFilter[] filters;
    private final List<TablePlan> tables = new ArrayList<>();

    /**
     * What populations differ by.
     *
     * @param unit whose records
     * @param filters which of them
     */
    record Key(Unit unit, List<Filter> filters) {

        static Key of(TableSpec spec) {
            return new Key(spec.unit(), spec.filters());
        }
    }

    Population(int number, List<RecordFilter> filters) {
        this.number = number;
        this.filters = filters.toArray(new RecordFilter[0]);
    }

    /** Its number among all, from 0. */
    int number() {
        return number;
    }

    List<TablePlan> tables() {
        return tables;
    }

    void add(TablePlan table) {
        tables.add(table);
    }

    boolean accepts(Asked asked) {
        for (RecordFilter filter : filters) {
            if (!filter.accepts(asked)) {
                return false;
            }
        }
        return true;
    }
}
