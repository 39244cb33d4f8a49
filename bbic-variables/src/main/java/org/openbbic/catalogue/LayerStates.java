package org.openbbic.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerDraft.ListDraft;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** What a layer states of a version: that it has something or not, and that a list is whole. */
final class LayerStates {

    private final LayerDraft draft;
    private final LayerTargets targets;
    private final LayerSeal seal;

    LayerStates(LayerDraft draft, LayerSeal seal) {
        this.draft = draft;
        this.targets = new LayerTargets(draft);
        this.seal = seal;
    }

    VariableState there(CsvRow row, Completeness completeness, @Nullable Evidence completenessGrade) {
        return new VariableState(
                Presence.FINNS,
                draft.grade(),
                draft.source(row),
                completeness,
                completenessGrade,
                row.cell("anmarkning"));
    }

    void presence(CsvRow row, boolean there) {
        Variable variable = targets.variable(row);
        mayState(row, variable);
        String version = targets.version(row);
        if (!row.cell("kod").isEmpty()) {
            ListDraft list = targets.list(row, variable);
            int place = targets.place(row, list);
            CodeEntry entry = list.entries().get(place);
            Presence presence = there
                    ? Presence.FINNS
                    : draft.absent(version, id -> entry.state(id).presence() == Presence.FINNS);
            value(row, variable, list, place, version, presence);
            return;
        }
        VariableState old = variable.state(version);
        VariableState state = there
                ? there(
                        row,
                        old.completeness() == null ? Completeness.SAKNAS : old.completeness(),
                        old.completenessEvidence())
                : new VariableState(
                        draft.absent(version, id -> variable.state(id).presence() == Presence.FINNS),
                        draft.grade(),
                        draft.source(row),
                        null,
                        null,
                        row.cell("anmarkning"));
        draft.state(variable.id(), version, variable.listId() == null ? withoutList(state) : state);
        known(version);
    }

    private static VariableState withoutList(VariableState state) {
        return new VariableState(state.presence(), state.evidence(), state.source(), null, null, state.note());
    }

    void value(CsvRow row, Variable variable, ListDraft list, int place, String version, Presence presence) {
        draft.state(list, place, version, new CodeState(presence, draft.grade(), draft.source(row)), row);
        VariableState state = draft.get(variable.id()).state(version);
        if (draft.grade() == Evidence.AVSKRIFT && state.presence() == Presence.OKAND) {
            // A list that is in the annex has its variable there too.
            Completeness known = state.completeness() == null ? Completeness.SAKNAS : state.completeness();
            draft.state(variable.id(), version, there(row, known, state.completenessEvidence()));
        }
        known(version);
    }

    void complete(CsvRow row) {
        Variable variable = targets.variable(row);
        mayState(row, variable);
        targets.list(row, variable);
        for (String version : row.cell("version").isEmpty() && variable.local()
                ? targets.versions(row)
                : List.of(targets.version(row))) {
            VariableState old = draft.get(variable.id()).state(version);
            if (old.presence() == Presence.BORTTAGEN || old.presence() == Presence.EJ_INFORD) {
                throw row.fault("id", "the version does not have the variable");
            }
            VariableState full = old.presence() == Presence.FINNS
                    ? new VariableState(
                            old.presence(),
                            old.evidence(),
                            old.source(),
                            Completeness.FULLSTANDIG,
                            draft.grade(),
                            old.note())
                    : there(row, Completeness.FULLSTANDIG, draft.grade());
            draft.state(variable.id(), version, full);
            seal.complete(variable.id(), version, row);
            known(version);
        }
    }

    /** What a version of BBIC has is for the annex to say; a municipality speaks for variables of its own. */
    private void mayState(CsvRow row, Variable variable) {
        if (draft.grade() != Evidence.AVSKRIFT && !variable.local()) {
            throw row.fault("atgard", "only a layer of grade AVSKRIFT says what a version of BBIC has");
        }
    }

    /** From now on something of the version is known. */
    void known(String version) {
        VersionInfo now = draft.versions().get(version);
        if (now != null && !now.contentKnown() && draft.grade() == Evidence.AVSKRIFT) {
            draft.versions()
                    .put(
                            version,
                            new VersionInfo(
                                    now.id(),
                                    now.name(),
                                    now.published(),
                                    now.article(),
                                    true,
                                    now.source(),
                                    now.note()));
        }
    }
}
