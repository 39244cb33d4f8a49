package org.openbbic.catalogue;

import java.util.Map;
import java.util.Objects;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;

/**
 * How much of a version is known: answers by grade of evidence, and lists by completeness.
 *
 * <p>Lists that the version does not have any more, or not yet, are not counted. A list of which nobody knows whether
 * the version has it counts as {@link Completeness#SAKNAS}.
 *
 * @param version its id
 * @param variables how many variables the version is known to have
 * @param values how many answers the version is known to have at each grade; every grade is there
 * @param lists how many of BBIC's own lists are known how well; every completeness is there
 * @param neighbourLists the same for lists that are no BBIC list but come from statute or a neighbouring authority
 */
public record Attestation(
        String version,
        int variables,
        Map<Evidence, Integer> values,
        Map<Completeness, Integer> lists,
        Map<Completeness, Integer> neighbourLists) {

    /** Copies the counts. */
    public Attestation {
        Objects.requireNonNull(version, "version");
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
        neighbourLists = Map.copyOf(neighbourLists);
    }

    /** How many answers are known at that grade. */
    public int values(Evidence grade) {
        return values.getOrDefault(grade, 0);
    }

    /** How many of BBIC's own lists are known that well. */
    public int lists(Completeness completeness) {
        return lists.getOrDefault(completeness, 0);
    }

    /** How many lists from statute or a neighbouring authority are known that well. */
    public int neighbourLists(Completeness completeness) {
        return neighbourLists.getOrDefault(completeness, 0);
    }
}
