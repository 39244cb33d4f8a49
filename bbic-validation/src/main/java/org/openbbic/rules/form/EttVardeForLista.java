package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F017: A single value where a list belongs. */
final class EttVardeForLista implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F017";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ONE_VALUE);
    }

    @Override
    public @Nullable String detail(ReadProblem problem) {
        return null;
    }
}
