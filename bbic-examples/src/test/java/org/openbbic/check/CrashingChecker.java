package org.openbbic.check;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;

/** The rules of the library, and one that fails in the place of its own; in this package, since nobody else may choose rules. */
public final class CrashingChecker {

    /** What the failure says, and nobody may repeat. */
    public static final String SECRET = "hemlig uppgift";

    private CrashingChecker() {}

    /** With a rule of that id that fails on every investigation. */
    public static Checker of(String id) {
        List<Rule> rules = new ArrayList<>(Checker.allRules());
        if (!rules.removeIf(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("id: no such rule");
        }
        rules.add(new Failing(id));
        return Checker.of(Catalogue.bundled(), rules);
    }

    private record Failing(String id) implements NodeRule<Utredning> {
        @Override
        public NodeType<Utredning> node() {
            return Format.UTREDNING;
        }

        @Override
        public void judge(Utredning node, CaseContext around, Remarks remarks) {
            throw new IllegalStateException(SECRET);
        }
    }
}
