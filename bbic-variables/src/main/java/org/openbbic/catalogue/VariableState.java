package org.openbbic.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/**
 * What is known of a variable in one version.
 *
 * @param presence whether the version has it
 * @param evidence how sure that is; {@code null} where {@code presence} is {@link Presence#OKAND}
 * @param source who says so; {@code null} where nobody says anything
 * @param completeness how much of its list is known; {@code null} where it has no list or nobody says
 * @param completenessEvidence how sure that is; {@code null} where {@code completeness} is {@code null} or
 *     {@link Completeness#SAKNAS}
 * @param note in Swedish; may be empty
 */
public record VariableState(
        Presence presence,
        @Nullable Evidence evidence,
        @Nullable Source source,
        @Nullable Completeness completeness,
        @Nullable Evidence completenessEvidence,
        String note) {

    /** Nobody here knows whether the version has it. */
    public static final VariableState UNKNOWN = new VariableState(Presence.OKAND, null, null, null, null, "");

    /** Checks that presence and note are there. */
    public VariableState {
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(note, "note");
    }
}
