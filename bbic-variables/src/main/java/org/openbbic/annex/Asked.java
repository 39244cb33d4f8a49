package org.openbbic.annex;

import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Evidence;

/** Which variables a sheet of what an export holds asks of. */
record Asked(Catalogue catalogue, String version, MetAnswers met) {

    /** A variable that the export has answers of, and that is BBIC's and not a statute's, which no annex need tell of. */
    boolean of(Variable variable) {
        String list = variable.listId();
        return !variable.local()
                && list != null
                && met.has(list)
                && variable.state(version).evidence() != Evidence.NARLIGGANDE
                && concerns(variable, list);
    }

    /** Of two variables that share a list, those that the export has answers of; an unknown answer concerns both. */
    private boolean concerns(Variable variable, String listId) {
        CodeList list = catalogue.getList(listId);
        return met.of(listId).keySet().stream()
                .anyMatch(answer -> list.find(answer)
                        .map(code -> belongs(list.entry(code), variable))
                        .orElse(true));
    }

    /** Whether an answer of a list that variables share is this one's. */
    static boolean belongs(CodeEntry entry, Variable variable) {
        return variable.group() == null || variable.group().equals(entry.group());
    }
}
