package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F014: A row of a table with another number of cells than its heading. */
final class OjamnRad implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F014";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.RAGGED_ROW, Kind.BAD_QUOTE, Kind.MERGED_CELLS);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return switch (kind) {
            case BAD_QUOTE -> "citat";
            case MERGED_CELLS -> "sammanfogade";
            default -> null;
        };
    }
}
