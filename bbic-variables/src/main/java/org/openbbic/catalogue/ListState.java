package org.openbbic.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** What is known of a whole list in one version: what its variables say, taken together. */
record ListState(
        Presence presence,
        @Nullable Evidence evidence,
        @Nullable Source source,
        Completeness completeness,
        @Nullable Evidence completenessEvidence) {

    static final ListState UNKNOWN = new ListState(Presence.OKAND, null, null, Completeness.SAKNAS, null);

    /** One variable's word for its list, or the word of several that share one. */
    static ListState of(List<VariableState> states) {
        ListState all = null;
        for (VariableState state : states) {
            Completeness known = state.completeness() == null ? Completeness.SAKNAS : state.completeness();
            ListState one = new ListState(
                    state.presence(), state.evidence(), state.source(), known, state.completenessEvidence());
            all = all == null ? one : all.with(one);
        }
        return all == null ? UNKNOWN : all;
    }

    /** A list is there if one of its variables is, and as complete as both only where they agree. */
    private ListState with(ListState other) {
        ListState firmer = rank(other.presence) > rank(presence) ? other : this;
        Completeness both = completeness == other.completeness ? completeness : Completeness.DELVIS;
        ListState graded = completenessEvidence == null ? other : this;
        return new ListState(firmer.presence, firmer.evidence, firmer.source, both, graded.completenessEvidence);
    }

    private static int rank(Presence presence) {
        return switch (presence) {
            case FINNS -> 3;
            case OKAND -> 2;
            case BORTTAGEN -> 1;
            case EJ_INFORD -> 0;
        };
    }

    /** Whether the version is known not to have the list, so that it cannot have its answers either. */
    boolean isAbsent() {
        return presence == Presence.EJ_INFORD || presence == Presence.BORTTAGEN;
    }
}
