package org.openbbic.standardrapport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Window;

/**
 * What is chosen for a report.
 *
 * @param window the period; {@code null} for all
 * @param enhet the one unit that it is about; {@code null} for all
 * @param groups ids of the dimensions that every table is set against, at most two; for readers outside
 *     one; one less where cases are compared
 * @param filters which records are counted
 * @param mottagare who is to read it
 * @param threshold counts from 1 to below this are suppressed for readers outside, from 3
 * @param comparing whether there are cases of others to compare with
 * @param tested whether tables are tested and shares given with intervals, which needs Apache Commons Statistics
 */
public record Choices(
        @Nullable Window window,
        @Nullable String enhet,
        List<String> groups,
        List<Filter> filters,
        Mottagare mottagare,
        int threshold,
        boolean comparing,
        boolean tested) {

    /** The threshold that is used where nothing else is asked for. */
    public static final int THRESHOLD = 5;

    private static final int MOST_GROUPS = 2;

    /** Tables by one group hide a group's numbers alike wherever it stands; tables by two do not. */
    private static final int MOST_GROUPS_OUTSIDE = 1;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are too many groups, one stands twice, or the threshold is below 3
     */
    public Choices {
        groups = List.copyOf(groups);
        filters = List.copyOf(filters);
        int most = mottagare == Mottagare.EXTERN ? MOST_GROUPS_OUTSIDE : MOST_GROUPS;
        if (groups.size() + (comparing ? 1 : 0) > most) {
            throw new IllegalArgumentException("groups: too many");
        }
        if (groups.stream().distinct().count() < groups.size()) {
            throw new IllegalArgumentException("groups: one stands twice");
        }
        if (threshold < 3) {
            throw new IllegalArgumentException("threshold: below 3");
        }
    }

    /** Everything, for readers within the municipality. */
    public static Choices everything() {
        return new Choices(null, null, List.of(), List.of(), Mottagare.INTERN, THRESHOLD, false, false);
    }

    /** Whether small counts are suppressed. */
    public boolean isSuppressed() {
        return mottagare == Mottagare.EXTERN;
    }
}
