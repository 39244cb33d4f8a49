package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F003: A case without an id. */
final class IdSaknas implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F003";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ID_MISSING);
    }
}
