package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F012: Something larger than the format allows. */
final class GransOverskriden implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F012";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.LONG_TEXT, Kind.LONG_NAME, Kind.DEEP, Kind.LARGE_CASE, Kind.MANY_MEMBERS, Kind.LONG_NUMBER);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return kind.name();
    }
}
