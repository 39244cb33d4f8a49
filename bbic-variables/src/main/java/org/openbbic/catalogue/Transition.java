package org.openbbic.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Övergång</i> (transition): what becomes of an answer in a version that does not have it.
 *
 * @param fromList id of the list that the answer is of
 * @param fromCode the answer
 * @param toVersion the version that the source speaks about
 * @param toList id of the list that the new answer is of; {@code null} where there is none
 * @param toCode the new answer; {@code null} where there is none
 * @param kind what becomes of it
 * @param evidence how sure that is; {@code null} where {@code kind} is {@link Kind#OKAND}
 * @param source who says so
 * @param note why, in Swedish; may be empty
 */
public record Transition(
        String fromList,
        String fromCode,
        String toVersion,
        @Nullable String toList,
        @Nullable String toCode,
        Kind kind,
        @Nullable Evidence evidence,
        Source source,
        String note) {

    /** What becomes of an answer. */
    public enum Kind {
        /** One answer becomes one other. */
        EN_TILL_EN,
        /** Several answers become one that is wider. */
        FLERA_TILL_EN,
        /** The version has no answer that says this. */
        INGEN,
        /** Nobody here knows which answer of the version says this. */
        OKAND
    }

    /** Checks that every part that must be is there, and that there is a new answer where the kind says so. */
    public Transition {
        Objects.requireNonNull(fromList, "fromList");
        Objects.requireNonNull(fromCode, "fromCode");
        Objects.requireNonNull(toVersion, "toVersion");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        boolean answers = kind == Kind.EN_TILL_EN || kind == Kind.FLERA_TILL_EN;
        if (answers != (toList != null) || answers != (toCode != null)) {
            throw new IllegalArgumentException(
                    "toCode: goes with EN_TILL_EN and FLERA_TILL_EN, and with no other kind");
        }
    }
}
