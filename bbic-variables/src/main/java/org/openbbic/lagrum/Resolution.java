package org.openbbic.lagrum;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Provision;

/** Which section a {@link Hanvisning} means. */
public sealed interface Resolution {

    /**
     * That section; where a day was given, nothing read here says that its act was not in force on it. Another wording than
     * the one read may have been, see {@link Provision#isWordingDoubtfulOn}.
     */
    record Found(Act act, Provision provision) implements Resolution {

        /** Checks that both are there. */
        public Found {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(provision, "provision");
        }
    }

    /** A section of that act that the catalogue does not have, which says nothing about the act: unknown here, not wrong. */
    record UnknownHere(Act act) implements Resolution {

        /** Checks that it is there. */
        public UnknownHere {
            Objects.requireNonNull(act, "act");
        }
    }

    /**
     * The act that the reference names was not in force that day. Transitional rules were not read, so this is no judgement.
     *
     * @param provision the section as the catalogue has it, or {@code null} where it does not
     */
    record NotInForce(Act act, @Nullable Provision provision) implements Resolution {

        /** Checks that the act is there. */
        public NotInForce {
            Objects.requireNonNull(act, "act");
        }
    }

    /** Several acts share the abbreviation, and no day tells which is meant. */
    record Ambiguous(List<Candidate> candidates) implements Resolution {

        /** Copies the list. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** An act that the catalogue does not have, or a day on which no act known here bore the abbreviation. */
    record UnknownAct() implements Resolution {}

    /**
     * One act that may be meant.
     *
     * @param provision its section of that number, or {@code null} where the catalogue does not have one
     */
    record Candidate(Act act, @Nullable Provision provision) {

        /** Checks that the act is there. */
        public Candidate {
            Objects.requireNonNull(act, "act");
        }
    }
}
