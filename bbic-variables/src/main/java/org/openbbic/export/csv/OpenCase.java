package org.openbbic.export.csv;

import org.jspecify.annotations.Nullable;
import org.openbbic.export.Limits;
import org.openbbic.export.ReadProblem.Kind;

/** A case whose rows are still coming. */
final class OpenCase {

    private final @Nullable String id;
    private final Draft draft;
    private int rows = 1;
    private int chars;
    private @Nullable Kind limit;

    OpenCase(@Nullable String id, Row first, Draft draft) {
        this.id = id;
        this.draft = draft;
        this.chars = first.chars();
    }

    /** Whether a row with that id belongs to it; one without an id belongs to no other row. */
    boolean continues(@Nullable String other) {
        return other != null && other.equals(id);
    }

    /** Takes in another row; beyond the limits rows are passed over, so that they cost no memory. */
    void add(Row row, RowFolder folder) {
        if (limit != null) {
            return;
        }
        chars += row.chars();
        rows++;
        if (chars > Limits.CASE) {
            limit = Kind.LARGE_CASE;
        } else if (rows > Limits.MEMBERS) {
            limit = Kind.MANY_MEMBERS;
        } else {
            draft.fold(folder.fold(row));
        }
    }

    Draft draft() {
        return draft;
    }

    /** The limit that was passed, or {@code null}. */
    @Nullable
    Kind limit() {
        return limit;
    }
}
