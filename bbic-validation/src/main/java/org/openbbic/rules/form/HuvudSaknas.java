package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F006: A file without a whole header. */
final class HuvudSaknas implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F006";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.HEADER_MISSING, Kind.HEADER_INCOMPLETE, Kind.EMPTY_FILE);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return switch (kind) {
            case HEADER_INCOMPLETE -> "falt";
            case EMPTY_FILE -> "tom";
            default -> null;
        };
    }
}
