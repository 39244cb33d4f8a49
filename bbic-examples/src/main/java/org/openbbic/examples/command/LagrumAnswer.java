package org.openbbic.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.lagrum.Hanvisning;
import org.openbbic.lagrum.LagrumReader;
import org.openbbic.lagrum.Resolution;
import org.openbbic.lagrum.Resolution.Candidate;

/**
 * What is answered about one reference.
 *
 * @param candidates the acts that are meant or may be, with their sections as far as they are known
 */
record LagrumAnswer(Hanvisning reference, Outcome outcome, List<Candidate> candidates) {

    /** What came of it; the names stand in the JSON. */
    enum Outcome {
        HITTAD,
        OKAND_HAR,
        EJ_I_KRAFT,
        TVETYDIG,
        OKAND_LAG
    }

    static LagrumAnswer of(Hanvisning reference, @Nullable LocalDate day, LagrumReader reader) {
        Resolution resolution = day == null ? reader.resolve(reference) : reader.resolve(reference, day);
        if (resolution instanceof Resolution.Found found) {
            return new LagrumAnswer(reference, Outcome.HITTAD, List.of(new Candidate(found.act(), found.provision())));
        }
        if (resolution instanceof Resolution.UnknownHere unknown) {
            return new LagrumAnswer(reference, Outcome.OKAND_HAR, List.of(new Candidate(unknown.act(), null)));
        }
        if (resolution instanceof Resolution.NotInForce other) {
            return new LagrumAnswer(
                    reference, Outcome.EJ_I_KRAFT, List.of(new Candidate(other.act(), other.provision())));
        }
        return resolution instanceof Resolution.Ambiguous ambiguous
                ? new LagrumAnswer(reference, Outcome.TVETYDIG, ambiguous.candidates())
                : new LagrumAnswer(reference, Outcome.OKAND_LAG, List.of());
    }

    /**
     * Sections of the same number in another act of that abbreviation: where the act that is meant does not have one here, the
     * text may carry the number that the matter had in the other.
     */
    List<Provision> sameNumber(Act act, Catalogue catalogue) {
        List<Provision> same = new ArrayList<>();
        for (Act other : catalogue.acts()) {
            if (other.abbreviation().equals(act.abbreviation()) && !other.equals(act)) {
                catalogue
                        .findProvision(other.sfs(), reference.chapter(), reference.section())
                        .ifPresent(same::add);
            }
        }
        return same;
    }

    boolean isFound() {
        return outcome == Outcome.HITTAD;
    }
}
