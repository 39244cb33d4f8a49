package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbbic.catalogue.LayerDraft.ListDraft;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * Makes the lists of a layered catalogue and holds them to what holds for the library's own: an answer of a list that the
 * version lacks is lacking too, and a list that is called complete has no answer of unknown state.
 */
final class LayerSeal {

    /** A row that calls the list of a variable complete in a version. */
    private record Complete(String variable, String version, CsvRow row) {}

    private final LayerDraft draft;
    private final List<Complete> complete = new ArrayList<>();

    LayerSeal(LayerDraft draft) {
        this.draft = draft;
    }

    void complete(String variable, String version, CsvRow row) {
        complete.add(new Complete(variable, version, row));
    }

    Map<String, CodeList> lists() {
        for (Variable variable : List.copyOf(draft.variables().values())) {
            partial(variable);
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (ListDraft list : draft.lists().values()) {
            lists.put(list.head().id(), list(list));
        }
        for (Complete each : complete) {
            check(each, lists);
        }
        return lists;
    }

    /** A list of which nothing was known is known in part when the layer knows one of its answers. */
    private void partial(Variable variable) {
        ListDraft list = variable.listId() == null ? null : draft.lists().get(variable.listId());
        if (list == null) {
            return;
        }
        for (String version : draft.versions().keySet()) {
            VariableState state = variable.state(version);
            boolean open = state.completeness() == null || state.completeness() == Completeness.SAKNAS;
            if (state.presence() == Presence.FINNS && open && hasKnown(list, variable, version)) {
                draft.state(
                        variable.id(),
                        version,
                        new VariableState(
                                state.presence(),
                                state.evidence(),
                                state.source(),
                                Completeness.DELVIS,
                                draft.grade(),
                                state.note()));
            }
        }
    }

    private static boolean hasKnown(ListDraft list, Variable variable, String version) {
        for (CodeEntry entry : list.entries()) {
            if (belongs(entry, variable) && entry.state(version).presence() == Presence.FINNS) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(CodeEntry entry, Variable variable) {
        return variable.group() == null || variable.group().equals(entry.group());
    }

    private CodeList list(ListDraft list) {
        Collection<String> versions = draft.versions().keySet();
        Map<String, ListState> states =
                ListState.byVersion(list.head().id(), draft.variables().values(), versions);
        List<CodeEntry> entries = new ArrayList<>();
        for (CodeEntry entry : list.entries()) {
            Map<String, CodeState> own = new HashMap<>();
            for (String version : versions) {
                ListState state = Objects.requireNonNull(states.get(version), "every version has a state");
                own.put(version, state(list, entry, version, state));
            }
            entries.add(entry.with(own));
        }
        return new CodeList(list.head(), entries, states);
    }

    private CodeState state(ListDraft list, CodeEntry entry, String version, ListState state) {
        CsvRow row = draft.said(list.head().id(), entry.code(), version);
        if (state.isAbsent()) {
            if (row != null && entry.state(version).presence() == Presence.FINNS) {
                throw row.fault("kod", "the version does not have the variable");
            }
            return new CodeState(state.presence(), state.evidence(), state.source());
        }
        if (row != null) {
            return entry.state(version);
        }
        CodeList before = list.before();
        if (before != null && before.state(version).isAbsent()) {
            return CodeState.UNKNOWN;
        }
        boolean added = entry.code().ordinal() >= list.own();
        if (added
                && state.completeness() == Completeness.FULLSTANDIG
                && entry.state(version).equals(CodeState.UNKNOWN)) {
            // The list was complete without it.
            return new CodeState(Presence.EJ_INFORD, state.completenessEvidence(), state.source());
        }
        return entry.state(version);
    }

    private void check(Complete claim, Map<String, CodeList> lists) {
        Variable variable = draft.get(claim.variable());
        CodeList list = Objects.requireNonNull(lists.get(String.valueOf(variable.listId())), "the row has a list");
        int open = 0;
        for (CodeEntry entry : list.entries()) {
            CodeState state = entry.state(claim.version());
            boolean known = state.presence() != Presence.OKAND && state.evidence() != Evidence.OBELAGD;
            if (belongs(entry, variable) && !known) {
                open++;
            }
        }
        if (open > 0) {
            throw claim.row().fault("id", "called complete, but " + open + " of its answers have no known state");
        }
        if (!hasKnown(draftOf(list), variable, claim.version())) {
            throw claim.row().fault("id", "called complete, but it has no answer");
        }
    }

    private ListDraft draftOf(CodeList list) {
        return Objects.requireNonNull(draft.lists().get(list.id()), "the lists are made of the drafts");
    }
}
