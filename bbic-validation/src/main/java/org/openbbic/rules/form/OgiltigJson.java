package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F001: Text that is no JSON. */
final class OgiltigJson implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F001";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BAD_JSON, Kind.AFTER_CASES);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return kind == Kind.AFTER_CASES ? "efter" : null;
    }
}
