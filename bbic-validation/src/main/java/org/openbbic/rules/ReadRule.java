package org.openbbic.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;

/** A rule on what the reader meets: it names the kinds of problem that it remarks on. */
public non-sealed interface ReadRule extends Rule {

    /** The kinds of problem it remarks on. */
    Set<ReadProblem.Kind> kinds();

    /** Which wording tells of a problem of that kind, or {@code null} for the rule's own. */
    default @Nullable String variant(ReadProblem.Kind kind) {
        return null;
    }

    /** The word that the wording names, or {@code null}. */
    default @Nullable String detail(ReadProblem problem) {
        return problem.expected();
    }
}
