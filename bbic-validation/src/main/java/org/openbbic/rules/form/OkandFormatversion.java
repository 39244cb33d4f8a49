package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F016: A version of the format that is not known. */
final class OkandFormatversion implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F016";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.UNKNOWN_FORMAT);
    }
}
