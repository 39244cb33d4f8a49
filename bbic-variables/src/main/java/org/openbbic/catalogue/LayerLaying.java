package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerDraft.ListDraft;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.output.PlainText;

/** Lays a layer on a catalogue's content, row by row, and has the whole checked at the end. */
final class LayerLaying {

    private static final List<String> STEPS = List.of("arende", "insats", "beslut", "uppfoljning", "avslut");
    private static final int MOST_CODE = 100;

    private final Catalogue.Content base;
    private final Layer layer;
    private final LayerDraft draft;
    private final LayerSeal seal;

    LayerLaying(Catalogue.Content base, Layer layer) {
        this.base = base;
        this.layer = layer;
        this.draft = new LayerDraft(base, layer.info());
        this.seal = new LayerSeal(draft);
    }

    Catalogue.Content lay() {
        for (CsvRow row : layer.rows()) {
            lay(row);
        }
        return base.with(layer.info(), draft.sources(), draft.versions(), draft.variables(), seal.lists());
    }

    private void lay(CsvRow row) {
        LayerAction action = LayerAction.of(row);
        boolean transcript = draft.grade() == Evidence.AVSKRIFT;
        boolean states =
                action == LayerAction.FINNS || action == LayerAction.FINNS_INTE || action == LayerAction.FULLSTANDIG;
        if (transcript && (states || action == LayerAction.NYTT_VARDE || action == LayerAction.NY_VARIABEL)) {
            row.text("version");
            row.text("sida");
        }
        switch (action) {
            case NY_VERSION -> addVersion(row);
            case NY_VARIABEL -> addVariable(row);
            case NYTT_VARDE -> addValue(row);
            case BYT_NAMN -> rename(row);
            case DOLJ -> hide(row);
            case FINNS, FINNS_INTE -> presence(row, action == LayerAction.FINNS);
            case FULLSTANDIG -> complete(row);
            case LAGER -> throw row.fault("atgard", "the rows on the layer itself come first");
        }
    }

    private void addVersion(CsvRow row) {
        String id = row.id("version");
        if (draft.versions().containsKey(id) || id.equals("alla") || id.indexOf(':') >= 0) {
            throw row.fault("version", "there is such a version already, or it is not a name for one");
        }
        String start = row.optional("id");
        if (start != null && !draft.versions().containsKey(start)) {
            throw row.fault("id", "no such version");
        }
        String month = draft.info().made().toString().substring(0, 7);
        VersionInfo version = new VersionInfo(
                id, row.text("term"), month, null, start != null, draft.source(row), row.cell("anmarkning"));
        draft.versions().put(id, version);
        if (start != null) {
            for (Variable variable : List.copyOf(draft.variables().values())) {
                draft.state(variable.id(), id, variable.state(start));
            }
            for (ListDraft list : draft.lists().values()) {
                list.entries().replaceAll(entry -> entry.with(copied(entry.states(), start, id)));
            }
        }
    }

    private static Map<String, CodeState> copied(Map<String, CodeState> states, String from, String to) {
        Map<String, CodeState> all = new HashMap<>(states);
        CodeState state = states.get(from);
        if (state != null) {
            all.put(to, state);
        }
        return all;
    }

    private void addVariable(CsvRow row) {
        String id = row.id("id");
        if (draft.variables().containsKey(id) || draft.lists().containsKey(id)) {
            throw row.fault("id", "there is such a variable already");
        }
        boolean multiple = row.flag("flerval");
        Variable variable = new Variable(
                id,
                clean(row, "term"),
                row.cell("oversattning"),
                id,
                null,
                row.word("tillfalle", STEPS),
                "okand",
                multiple,
                "okand",
                true,
                false,
                draft.source(row),
                List.of(),
                Map.of());
        draft.variables().put(id, variable);
        ListHead head = new ListHead(id, variable.term(), variable.gloss(), multiple, draft.source(row), "");
        draft.lists().put(id, new ListDraft(head, new ArrayList<>(), 0, null));
        for (String version : versions(row)) {
            draft.state(id, version, there(row, Completeness.SAKNAS, null));
            known(version);
        }
    }

    private VariableState there(CsvRow row, Completeness completeness, @Nullable Evidence completenessGrade) {
        return new VariableState(
                Presence.FINNS,
                draft.grade(),
                draft.source(row),
                completeness,
                completenessGrade,
                row.cell("anmarkning"));
    }

    private void addValue(CsvRow row) {
        Variable variable = variable(row);
        ListDraft list = list(row, variable);
        String code = row.text("kod");
        if (code.length() > MOST_CODE || !PlainText.of(code).equals(code)) {
            throw row.fault("kod", "a code has at most 100 characters, none of them a control character");
        }
        if (list.find(code) >= 0) {
            throw row.fault("kod", "the list has that answer already");
        }
        list.entries()
                .add(new CodeEntry(
                        Code.resolved(code, list.entries().size()),
                        clean(row, "term"),
                        row.parts("synonymer"),
                        -1,
                        variable.group(),
                        false,
                        false,
                        false,
                        draft.source(row),
                        row.cell("anmarkning"),
                        Map.of()));
        int place = list.entries().size() - 1;
        for (String version : versions(row)) {
            Presence now = variable.state(version).presence();
            boolean everywhere = row.cell("version").isEmpty();
            if (!everywhere || now == Presence.FINNS || now == Presence.OKAND) {
                value(row, variable, list, place, version, Presence.FINNS);
            }
        }
    }

    private void rename(CsvRow row) {
        Variable variable = variable(row);
        String term = clean(row, "term");
        if (row.cell("kod").isEmpty()) {
            draft.variables().put(variable.id(), draft.get(variable.id()).renamed(term));
        } else {
            ListDraft list = list(row, variable);
            list.entries()
                    .set(place(row, list), list.entries().get(place(row, list)).renamed(term));
        }
    }

    private void hide(CsvRow row) {
        Variable variable = variable(row);
        if (row.cell("kod").isEmpty()) {
            draft.variables().put(variable.id(), draft.get(variable.id()).hide());
        } else {
            ListDraft list = list(row, variable);
            list.entries()
                    .set(place(row, list), list.entries().get(place(row, list)).hide());
        }
    }

    private void presence(CsvRow row, boolean there) {
        Variable variable = variable(row);
        mayState(row, variable);
        String version = version(row);
        if (!row.cell("kod").isEmpty()) {
            ListDraft list = list(row, variable);
            int place = place(row, list);
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

    private void value(CsvRow row, Variable variable, ListDraft list, int place, String version, Presence presence) {
        draft.state(list, place, version, new CodeState(presence, draft.grade(), draft.source(row)), row);
        VariableState state = draft.get(variable.id()).state(version);
        if (draft.grade() == Evidence.AVSKRIFT && state.presence() == Presence.OKAND) {
            // A list that is in the annex has its variable there too.
            Completeness known = state.completeness() == null ? Completeness.SAKNAS : state.completeness();
            draft.state(variable.id(), version, there(row, known, state.completenessEvidence()));
        }
        known(version);
    }

    private void complete(CsvRow row) {
        Variable variable = variable(row);
        mayState(row, variable);
        list(row, variable);
        for (String version :
                row.cell("version").isEmpty() && variable.local() ? versions(row) : List.of(version(row))) {
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
    private void known(String version) {
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

    private Variable variable(CsvRow row) {
        Variable found = draft.variables().get(row.text("id"));
        if (found == null) {
            throw row.fault("id", "no such variable");
        }
        return found;
    }

    private ListDraft list(CsvRow row, Variable variable) {
        ListDraft list = variable.listId() == null ? null : draft.lists().get(variable.listId());
        if (list == null) {
            throw row.fault("id", "the variable has no list");
        }
        return list;
    }

    private int place(CsvRow row, ListDraft list) {
        int place = list.find(row.text("kod"));
        if (place < 0) {
            throw row.fault("kod", "the list has no such answer");
        }
        return place;
    }

    private String version(CsvRow row) {
        String version = row.text("version");
        if (!draft.versions().containsKey(version)) {
            throw row.fault("version", "no such version");
        }
        return version;
    }

    /** The version of the row, or every version where it names none. */
    private List<String> versions(CsvRow row) {
        return row.cell("version").isEmpty() ? List.copyOf(draft.versions().keySet()) : List.of(version(row));
    }

    private static String clean(CsvRow row, String column) {
        String text = row.text(column);
        if (!PlainText.of(text).equals(text)) {
            throw row.fault(column, "the cell holds a control character");
        }
        return text;
    }
}
