package org.openbbic.examples.leverantor;

import java.io.PrintStream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.model.Presence;

/** Shows the answers of a field in one version, with how sure each of them is. */
public final class VisaSvarsalternativ {

    private VisaSvarsalternativ() {}

    /** Shows the risk scale of version 3.1. */
    public static void main(String[] args) {
        show("riskbedomning", "3.1", System.out);
    }

    static void show(String listId, String version, PrintStream out) {
        CodeList list = Catalogue.bundled().getList(listId);
        out.println(list.term() + " i " + version + ": " + list.completeness(version));
        for (CodeEntry entry : list.entries()) {
            CodeState state = entry.state(version);
            if (state.presence() == Presence.FINNS) {
                out.println(entry.code().value() + "  " + entry.term() + "  (" + state.evidence() + ", "
                        + state.source() + ")");
            }
        }
    }
}
