package org.openbbic.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;

/** Writes what the kit is and how it is used. */
final class Guide {

    private static final String HOLE = "{tabell}";

    private Guide() {}

    static KitFile of(Catalogue catalogue) throws IOException {
        StringBuilder table = new StringBuilder();
        for (VersionInfo version : catalogue.versions()) {
            table.append("| ").append(version.id()).append(" | ");
            table.append(ids(catalogue, version.id(), true)).append(" | ");
            table.append(ids(catalogue, version.id(), false)).append(" |\n");
        }
        String text = Resource.text("lasmig.md").replace(HOLE, table.toString().stripTrailing());
        return new KitFile(TestKit.README, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The variables that the version is known to have: with an answer in the kit, or without. */
    private static String ids(Catalogue catalogue, String version, boolean answered) {
        Answers answers = new Answers(catalogue, version);
        List<String> ids = catalogue.variables(version).stream()
                .filter(variable -> isAnswered(variable, answers) == answered)
                .map(variable -> "`" + variable.id() + "`")
                .toList();
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    private static boolean isAnswered(Variable variable, Answers answers) {
        return variable.listId() == null || !answers.of(variable.listId()).isEmpty();
    }
}
