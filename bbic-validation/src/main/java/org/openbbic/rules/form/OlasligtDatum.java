package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F002: A text that is no day. */
final class OlasligtDatum implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F002";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BAD_DATE, Kind.DATE_SERIAL);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return kind == Kind.DATE_SERIAL ? "serienummer" : null;
    }

    @Override
    public @Nullable String detail(ReadProblem problem) {
        return null;
    }
}
