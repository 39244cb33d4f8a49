package org.openbbic.migration;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Post</i> (entry): what became of one value. Holds no text of the file's own.
 *
 * @param path JSON Pointer of the value within the case as it was; for a restored value, as it is now
 * @param variable id of the code list, or of the variable where it has no list
 * @param from the value, if it is an answer of the list; {@code null} for any other
 * @param outcome what became of it
 * @param reason why, where it could not be carried over or nobody can know; else {@code null}
 * @param toList the list of the new answer, where there is one
 * @param to the new answer, where there is one
 * @param grade how sure that is; {@code null} where no source says anything
 * @param source who says so; {@code null} where nobody does
 * @param kept JSON Pointer of the {@code lokala} that now holds the value; {@code null} where it stands in a field
 */
public record Entry(
        String path,
        String variable,
        @Nullable Code from,
        Outcome outcome,
        @Nullable Reason reason,
        @Nullable String toList,
        @Nullable Code to,
        @Nullable Evidence grade,
        @Nullable Source source,
        @Nullable String kept) {

    /** Checks that path, variable and outcome are there, and that no unknown code is. */
    public Entry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(outcome, "outcome");
        if (from != null && !from.isResolved()) {
            throw new IllegalArgumentException("from: a code that no list has is not shown");
        }
    }

    /** Whether the account of it must be shown as unverified. */
    public boolean isUnverified() {
        return grade == Evidence.OBELAGD;
    }
}
