package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.catalogue.LayerDraft.ListDraft;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** Lays a layer on a catalogue's content, row by row, and has the whole checked at the end. */
final class LayerLaying {

    private static final List<String> STEPS = List.of("arende", "insats", "beslut", "uppfoljning", "avslut");

    private final Content base;
    private final Layer layer;
    private final LayerDraft draft;
    private final LayerSeal seal;
    private final LayerTargets targets;
    private final LayerNames names;
    private final LayerStates states;

    LayerLaying(Content base, Layer layer) {
        this.base = base;
        this.layer = layer;
        this.draft = new LayerDraft(base, layer.info());
        this.seal = new LayerSeal(draft);
        this.targets = new LayerTargets(draft);
        this.names = new LayerNames(draft);
        this.states = new LayerStates(draft, seal);
    }

    Content lay() {
        for (CsvRow row : layer.rows()) {
            lay(row);
        }
        return base.with(layer.info(), draft.sources(), draft.versions(), draft.variables(), seal.lists());
    }

    private void lay(CsvRow row) {
        LayerAction action = LayerAction.of(row);
        boolean transcript = draft.grade() == Evidence.AVSKRIFT;
        boolean stated =
                action == LayerAction.FINNS || action == LayerAction.FINNS_INTE || action == LayerAction.FULLSTANDIG;
        if (transcript && (stated || action == LayerAction.NYTT_VARDE || action == LayerAction.NY_VARIABEL)) {
            row.text("version");
            row.text("sida");
        }
        switch (action) {
            case NY_VERSION -> addVersion(row);
            case NY_VARIABEL -> addVariable(row);
            case NYTT_VARDE -> addValue(row);
            case BYT_NAMN -> rename(row);
            case DOLJ -> hide(row);
            case FINNS, FINNS_INTE -> states.presence(row, action == LayerAction.FINNS);
            case FULLSTANDIG -> states.complete(row);
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
        names.variable(row, id);
        boolean multiple = row.flag("flerval");
        Variable variable = new Variable(
                id,
                row.text("term"),
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
        for (String version : targets.versions(row)) {
            draft.state(id, version, states.there(row, Completeness.SAKNAS, null));
            states.known(version);
        }
    }

    private void addValue(CsvRow row) {
        Variable variable = targets.variable(row);
        ListDraft list = targets.list(row, variable);
        String code = row.text("kod");
        if (!LayerCells.isCode(code)) {
            throw row.fault(
                    "kod",
                    "a code begins with a letter or a digit and holds letters, digits, single spaces and .:-_/(),&+%' only");
        }
        if (list.find(code) >= 0) {
            throw row.fault("kod", "the list has that answer already");
        }
        CodeEntry added = new CodeEntry(
                Code.resolved(code, list.entries().size()),
                row.text("term"),
                row.parts("synonymer"),
                -1,
                variable.group(),
                false,
                false,
                false,
                draft.source(row),
                row.cell("anmarkning"),
                Map.of());
        int place = list.entries().size();
        named(row, list, place, added);
        list.entries().add(added);
        for (String version : targets.versions(row)) {
            Presence now = variable.state(version).presence();
            boolean everywhere = row.cell("version").isEmpty();
            if (!everywhere || now == Presence.FINNS || now == Presence.OKAND) {
                states.value(row, variable, list, place, version, Presence.FINNS);
            }
        }
    }

    private void named(CsvRow row, ListDraft list, int place, CodeEntry entry) {
        names.answer(row, "kod", list, place, entry.code().value());
        names.answer(row, "term", list, place, entry.term());
        for (String synonym : entry.synonyms()) {
            names.answer(row, "synonymer", list, place, synonym);
        }
    }

    /** Names and hiding are the same in every version, so a version there would promise what is not done. */
    private static void everyVersion(CsvRow row) {
        if (!row.cell("version").isEmpty()) {
            throw row.fault("version", "a name and hiding hold in every version; the cell must be empty");
        }
    }

    private void rename(CsvRow row) {
        everyVersion(row);
        Variable variable = targets.variable(row);
        String term = row.text("term");
        if (row.cell("kod").isEmpty()) {
            names.variable(row, variable.id());
            draft.variables().put(variable.id(), draft.get(variable.id()).renamed(term));
        } else {
            ListDraft list = targets.list(row, variable);
            int place = targets.place(row, list);
            names.answer(row, "term", list, place, term);
            list.entries().set(place, list.entries().get(place).renamed(term));
        }
    }

    private void hide(CsvRow row) {
        everyVersion(row);
        Variable variable = targets.variable(row);
        if (row.cell("kod").isEmpty()) {
            draft.variables().put(variable.id(), draft.get(variable.id()).hide());
        } else {
            ListDraft list = targets.list(row, variable);
            list.entries()
                    .set(
                            targets.place(row, list),
                            list.entries().get(targets.place(row, list)).hide());
        }
    }
}
