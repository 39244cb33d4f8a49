package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F019: A mapping that does not fit its table. */
final class KolumnSaknas implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F019";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.COLUMN_MISSING, Kind.DUPLICATE_COLUMN);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return kind == Kind.DUPLICATE_COLUMN ? "dubbel" : null;
    }
}
