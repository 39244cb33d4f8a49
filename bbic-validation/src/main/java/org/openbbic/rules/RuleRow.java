package org.openbbic.rules;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Source;

/**
 * The row of one rule in the rule book.
 *
 * @param id never changes its meaning, such as {@code BBIC-T002}
 * @param rule simple name of its class
 * @param level level of its remarks
 * @param area area
 * @param node what it judges: a node of the format, {@code kod} for answers of code lists, {@code svar} for the answers to
 *     one question together, {@code texter} for texts that can hold anything, {@code fil} for a file as a whole,
 *     {@code andel} for a share over all files, or {@code text} for what the reader meets
 * @param mender who can mend it
 * @param date what decides which law or list applies, or {@code -}
 * @param source where it comes from
 * @param versions the versions of the variables that it is for; empty for all of them
 * @param threshold from which per cent on advice on a share is given, or {@code null} for a rule without
 */
public record RuleRow(
        String id,
        String rule,
        Level level,
        Area area,
        String node,
        Mender mender,
        String date,
        Source source,
        List<String> versions,
        @Nullable Integer threshold) {

    /** Copies the versions. */
    public RuleRow {
        versions = List.copyOf(versions);
    }

    /** Whether it is for a case that is judged by those versions. */
    public boolean isFor(List<String> judgedBy) {
        return versions.isEmpty() || !Collections.disjoint(versions, judgedBy);
    }

    RuleRow with(RuleChange change) {
        return new RuleRow(
                id,
                rule,
                change.level() == null ? level : change.level(),
                area,
                node,
                mender,
                date,
                source,
                versions,
                change.threshold() == null ? threshold : change.threshold());
    }
}
