package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F009: A text that is no UTF-8. */
final class AnnanTeckenkodning implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F009";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WINDOWS_1252, Kind.UTF_16);
    }

    @Override
    public @Nullable String detail(ReadProblem problem) {
        return problem.kind() == Kind.UTF_16 ? "UTF-16" : "Windows-1252";
    }
}
