package org.openbbic.difference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/**
 * One side of a row: what is known of a variable or an answer in one version.
 *
 * @param holds whether the version has it, as far as that may be said
 * @param presence what the catalogue's row says; {@link Presence#OKAND} where there is no row
 * @param evidence how sure that is; {@code null} where nothing is said
 * @param source who says so; can be there for an unknown side too, where a source says something short of an answer
 * @param ground why
 * @param note what the catalogue notes about it, in Swedish; may be empty
 */
public record Standing(
        Holds holds,
        Presence presence,
        @Nullable Evidence evidence,
        @Nullable Source source,
        Ground ground,
        String note) {

    /** Three-valued: yes, no, or not known. */
    public enum Holds {
        /** The version has it. */
        YES("JA"),
        /** The version does not have it: not yet, not any more, or its whole list is known without it. */
        NO("NEJ"),
        /** Nobody here knows. */
        UNKNOWN("OKANT");

        private final String id;

        Holds(String id) {
            this.id = id;
        }

        /** The word in the JSON form. */
        public String id() {
            return id;
        }
    }

    /** Checks that every part that must be is there. */
    public Standing {
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(note, "note");
    }

    /** Whether it can be said that the version has it or does not. */
    public boolean isKnown() {
        return holds != Holds.UNKNOWN;
    }

    /** A side that a row speaks of; what rests on general knowledge alone is not known. */
    static Standing stated(Presence presence, @Nullable Evidence evidence, @Nullable Source source, String note) {
        if (presence == Presence.OKAND) {
            return unknown(Ground.NO_STATEMENT, source, note);
        }
        if (evidence == null || evidence == Evidence.OBELAGD) {
            return new Standing(Holds.UNKNOWN, presence, evidence, source, Ground.UNVERIFIED, note);
        }
        Holds holds = presence == Presence.FINNS ? Holds.YES : Holds.NO;
        return new Standing(holds, presence, evidence, source, Ground.STATED, note);
    }

    static Standing unknown(Ground ground, @Nullable Source source, String note) {
        return new Standing(Holds.UNKNOWN, Presence.OKAND, null, source, ground, note);
    }

    static Standing outside(Ground ground, Presence presence, Evidence evidence, @Nullable Source source) {
        return new Standing(Holds.NO, presence, evidence, source, ground, "");
    }
}
