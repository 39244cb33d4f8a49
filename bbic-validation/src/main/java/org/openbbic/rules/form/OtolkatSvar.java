package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F015: An answer text that fits no answer, or several. */
final class OtolkatSvar implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F015";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.UNMATCHED_ANSWER, Kind.AMBIGUOUS_ANSWER);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return kind == Kind.AMBIGUOUS_ANSWER ? "flera" : null;
    }
}
