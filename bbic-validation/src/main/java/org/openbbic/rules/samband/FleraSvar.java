package org.openbbic.rules.samband;

import java.util.Set;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-S002: A list where one answer belongs. */
final class FleraSvar implements ReadRule {

    @Override
    public String id() {
        return "BBIC-S002";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.SEVERAL_VALUES);
    }
}
