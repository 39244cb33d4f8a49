package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F020: Rows of one case that disagree. */
final class RaderSomSkiljer implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F020";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CONFLICTING_ROWS);
    }
}
