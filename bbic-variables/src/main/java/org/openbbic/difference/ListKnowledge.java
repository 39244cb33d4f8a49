package org.openbbic.difference;

import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;

/**
 * <i>Listans fullständighet</i>: how much of a variable's list is known in one version. It tells of what is known here,
 * not of what is in the list.
 *
 * @param completeness {@code null} where the variable has no list or nobody says
 * @param evidence how sure that is; {@code null} where nothing of the list is known
 */
public record ListKnowledge(
        @Nullable Completeness completeness, @Nullable Evidence evidence) {

    static ListKnowledge of(VariableState state) {
        return new ListKnowledge(state.completeness(), state.completenessEvidence());
    }

    /** Whether an answer outside what is known of the list is known not to be in it. */
    boolean isWhole() {
        return completeness == Completeness.FULLSTANDIG && evidence != null && evidence != Evidence.OBELAGD;
    }
}
