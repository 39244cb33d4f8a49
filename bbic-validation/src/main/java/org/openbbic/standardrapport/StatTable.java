package org.openbbic.standardrapport;

import java.util.List;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Dimension;

/**
 * A table of the report with what was counted.
 *
 * @param definition what it is
 * @param shown what was counted, as the reader may see it
 */
public record StatTable(TableDefinition definition, ShownTable shown) {

    /** What is counted. */
    public Dimension counted() {
        return shown.table().counted();
    }

    /** What it is set against. */
    public List<Dimension> groups() {
        return shown.table().groups();
    }

    /** The first groups, all together first. */
    public List<Category> first() {
        return shown.table().first();
    }

    /** The second groups, all together first. */
    public List<Category> second() {
        return shown.table().second();
    }

    /** The answers, what is missing last. */
    public List<Category> answers() {
        return shown.table().answers();
    }

    /** Whether no record was counted. */
    public boolean isEmpty() {
        return shown.table().n() == 0;
    }

    /** Whether there were records but none of them states anything that can be counted. */
    public boolean isUnstated() {
        return !isEmpty() && shown.table().stated(0, 0) == 0;
    }

    /** A cell's stable key within the table: first group, second group and answer, with {@code /} between. */
    public String key(int first, int second, int answer) {
        return groupKey(first, second) + answers().get(answer).key();
    }

    /** The beginning of the keys of a group's cells. */
    String groupKey(int first, int second) {
        StringBuilder key = new StringBuilder();
        if (!groups().isEmpty()) {
            key.append(first().get(first).key()).append('/');
        }
        if (groups().size() > 1) {
            key.append(second().get(second).key()).append('/');
        }
        return key.toString();
    }
}
