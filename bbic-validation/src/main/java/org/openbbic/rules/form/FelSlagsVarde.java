package org.openbbic.rules.form;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;

/** BBIC-F010: A value of another kind than belongs there. */
final class FelSlagsVarde implements ReadRule {

    @Override
    public String id() {
        return "BBIC-F010";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WRONG_TYPE, Kind.FORMULA_CELL, Kind.ERROR_CELL, Kind.ROUNDED_NUMBER);
    }

    @Override
    public @Nullable String variant(Kind kind) {
        return switch (kind) {
            case FORMULA_CELL -> "formel";
            case ERROR_CELL -> "felvarde";
            case ROUNDED_NUMBER -> "avrundat";
            default -> null;
        };
    }
}
