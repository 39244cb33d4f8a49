package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What is known of a list in each of the versions, by what its variables say. */
    static Map<String, ListState> byVersion(String list, Collection<Variable> variables, Collection<String> versions) {
        List<Variable> own = new ArrayList<>();
        for (Variable variable : variables) {
            if (list.equals(variable.listId())) {
                own.add(variable);
            }
        }
        Map<String, ListState> states = new HashMap<>();
        for (String version : versions) {
            List<VariableState> said = new ArrayList<>();
            for (Variable variable : own) {
                said.add(variable.state(version));
            }
            states.put(version, of(said));
        }
        return states;
    }

    /** One variable's word for its list, or the word of several that share one. */
    private static ListState of(List<VariableState> states) {
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
