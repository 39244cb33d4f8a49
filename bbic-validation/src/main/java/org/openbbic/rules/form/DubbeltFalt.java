package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F011: The same field twice in one object. */
final class DubbeltFalt implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F011";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DUPLICATE_FIELD);
    }
}
