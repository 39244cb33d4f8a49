package org.openbbic.tidy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * <i>Minsta grupp</i>: how many children look alike in what is handed on of municipality, year of birth, sex, origin and
 * whether unaccompanied. One of a small group can be pointed out by someone who knows these things of the child.
 *
 * <p>Children are told apart by {@code barn.nyckel}; each case without it counts as a child of its own, so that the number
 * can be too high and never too low. A group remembers children only until it has enough of them, so that the memory
 * grows with the groups and not with the cases.
 */
final class Groups {

    /** The columns that make a group. */
    static final List<String> COLUMNS = List.of("kommun", "fodelsear", "kon", "ursprung", "ensamkommande");

    private final int threshold;
    private final int enough;
    private final Map<List<@Nullable Object>, Group> groups = new HashMap<>();
    private long withoutChild;

    /**
     * With no case yet.
     *
     * @param threshold how many children each group shall have; a lower one than usual still counts up to the usual
     */
    Groups(int threshold) {
        this.threshold = threshold;
        this.enough = Math.max(threshold, Minimisation.SMALLEST_GROUP);
    }

    /** One group, with the children that were told apart until there were enough. */
    private static final class Group {
        private long cases;
        private int children;
        private @Nullable String @Nullable [] seen;

        Group(int enough) {
            seen = new @Nullable String[enough];
        }

        void add(@Nullable String child) {
            cases++;
            if (seen == null || child != null && Arrays.asList(seen).contains(child)) {
                return;
            }
            seen[children++] = child;
            if (children == seen.length) {
                seen = null;
            }
        }
    }

    /**
     * Adds a case.
     *
     * @param alike what is handed on in the columns that make a group
     * @param child tells the case's child from others; {@code null} where that is not known
     */
    void add(List<@Nullable Object> alike, @Nullable String child) {
        groups.computeIfAbsent(alike, any -> new Group(enough)).add(child);
        withoutChild += child == null ? 1 : 0;
    }

    /** What came of it. */
    SmallestGroup smallest() {
        int fewest = groups.isEmpty() ? 0 : enough;
        int small = 0;
        long cases = 0;
        for (Group group : groups.values()) {
            fewest = Math.min(fewest, group.children);
            if (group.children < enough) {
                small++;
                cases += group.cases;
            }
        }
        return new SmallestGroup(groups.size(), threshold, enough, fewest, small, cases, withoutChild);
    }
}
