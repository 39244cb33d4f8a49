package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F005: A field that nobody knows. */
final class OkantFalt implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F005";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.UNKNOWN_FIELD);
    }
}
