package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table that is wanted: the answers to one question, among records of one unit, by up to two groups.
 *
 * @param key its stable name, unique among those counted together
 * @param unit what is counted
 * @param counted id of the dimension whose answers are counted
 * @param groups ids of the dimensions it is set against, at most two
 * @param filters which records are counted; all where there are none
 */
public record TableSpec(String key, Unit unit, String counted, List<String> groups, List<Filter> filters) {

    private static final int MOST_GROUPS = 2;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are more than two groups, or a dimension stands twice
     */
    public TableSpec {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(counted, "counted");
        groups = List.copyOf(groups);
        filters = List.copyOf(filters);
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("groups: at most " + MOST_GROUPS);
        }
        if (groups.contains(counted)
                || groups.size() == MOST_GROUPS && groups.get(0).equals(groups.get(1))) {
            throw new IllegalArgumentException("groups: a dimension stands twice");
        }
    }

    /** The answers to one question, named after it. */
    public static TableSpec of(Unit unit, String counted) {
        return new TableSpec(counted, unit, counted, List.of(), List.of());
    }

    /** The same by one more group. */
    public TableSpec by(String group) {
        List<String> more = new ArrayList<>(groups);
        more.add(group);
        return new TableSpec(key, unit, counted, more, filters);
    }

    /** The same among fewer records. */
    public TableSpec where(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new TableSpec(key, unit, counted, groups, more);
    }

    /** The same under another name. */
    public TableSpec named(String other) {
        return new TableSpec(other, unit, counted, groups, filters);
    }
}
