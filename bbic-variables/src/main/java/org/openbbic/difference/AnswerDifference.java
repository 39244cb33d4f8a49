package org.openbbic.difference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.model.Evidence;

/**
 * How one <i>svarsalternativ</i> (answer) differs between two versions.
 *
 * @param listId the code list that it is in
 * @param entry the answer
 * @param kind what can be said
 * @param grade how sure that is, the weaker of the two sides; {@code null} where nothing can be said
 * @param from what is known of it in the first version
 * @param to what is known of it in the second
 */
public record AnswerDifference(
        String listId, CodeEntry entry, Kind kind, @Nullable Evidence grade, Standing from, Standing to) {

    /** Checks that every part that must be is there. */
    public AnswerDifference {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    static AnswerDifference of(String listId, CodeEntry entry, Standing from, Standing to) {
        Kind kind = Kind.of(from, to);
        Evidence grade = kind == Kind.CANNOT_BE_KNOWN ? null : Grades.weaker(from.evidence(), to.evidence());
        return new AnswerDifference(listId, entry, kind, grade, from, to);
    }
}
