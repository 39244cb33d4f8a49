package org.openbbic.catalogue;

import java.util.List;
import org.openbbic.catalogue.LayerDraft.ListDraft;

/** What a row of a layer is about; a row that is about nothing there stops the laying. */
record LayerTargets(LayerDraft draft) {

    Variable variable(CsvRow row) {
        Variable found = draft.variables().get(row.text("id"));
        if (found == null) {
            throw row.fault("id", "no such variable");
        }
        return found;
    }

    ListDraft list(CsvRow row, Variable variable) {
        ListDraft list = variable.listId() == null ? null : draft.lists().get(variable.listId());
        if (list == null) {
            throw row.fault("id", "the variable has no list");
        }
        return list;
    }

    int place(CsvRow row, ListDraft list) {
        int place = list.find(row.text("kod"));
        if (place < 0) {
            throw row.fault("kod", "the list has no such answer");
        }
        return place;
    }

    String version(CsvRow row) {
        String version = row.text("version");
        if (!draft.versions().containsKey(version)) {
            throw row.fault("version", "no such version");
        }
        return version;
    }

    /** The version of the row, or every version where it names none. */
    List<String> versions(CsvRow row) {
        return row.cell("version").isEmpty() ? List.copyOf(draft.versions().keySet()) : List.of(version(row));
    }
}
