package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F010: A value of another kind than belongs there. */
final class FelSlagsVarde implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F010";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WRONG_TYPE);
    }
}
