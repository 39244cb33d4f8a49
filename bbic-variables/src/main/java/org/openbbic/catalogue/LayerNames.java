package org.openbbic.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.openbbic.catalogue.LayerDraft.ListDraft;

/** The wordings that a layer gives: one that two answers, or two variables, share would tell neither of them. */
final class LayerNames {

    private final LayerDraft draft;
    private final Map<String, Map<String, Integer>> byList = new HashMap<>();

    LayerNames(LayerDraft draft) {
        this.draft = draft;
    }

    /** Takes a wording for the answer at that place; refuses it where another answer of the list has it. */
    void answer(CsvRow row, String column, ListDraft list, int place, String wording) {
        Integer holder =
                byList.computeIfAbsent(list.head().id(), id -> wordings(list)).putIfAbsent(TextKey.of(wording), place);
        if (holder != null && holder != place) {
            throw row.fault(column, "another answer of the list is called that or understood by it");
        }
    }

    private static Map<String, Integer> wordings(ListDraft list) {
        Map<String, Integer> wordings = new HashMap<>();
        for (int place = 0; place < list.entries().size(); place++) {
            CodeEntry entry = list.entries().get(place);
            wordings.putIfAbsent(TextKey.of(entry.code().value()), place);
            wordings.putIfAbsent(TextKey.of(entry.term()), place);
            for (String synonym : entry.synonyms()) {
                wordings.putIfAbsent(TextKey.of(synonym), place);
            }
        }
        return wordings;
    }

    /** Refuses a name for the variable with that id where another variable has it. */
    void variable(CsvRow row, String id) {
        String key = TextKey.of(row.text("term"));
        for (Variable variable : draft.variables().values()) {
            if (!variable.id().equals(id) && TextKey.of(variable.term()).equals(key)) {
                throw row.fault("term", "another variable is called that");
            }
        }
    }
}
