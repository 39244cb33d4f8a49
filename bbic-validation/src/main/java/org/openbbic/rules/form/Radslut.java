package org.openbbic.rules.form;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F018: Lines that end with CR and LF. */
final class Radslut implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F018";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.LINE_ENDINGS);
    }
}
