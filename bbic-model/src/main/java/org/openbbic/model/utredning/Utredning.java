package org.openbbic.model.utredning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.Shape;

/**
 * <i>Utredning</i> (investigation) of a child's need of protection or support.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: SOL25 20:3; SOL01 11:2.
 *
 * @param id id, unique within the case
 * @param lagrum provisions it rests on
 * @param skyddEllerStod whether it is about protection or support, so that the four-month limit applies
 * @param inledd the day it was opened (ISO date)
 * @param avslutad the day it was finished (ISO date)
 * @param forlangdTill the day to which it was extended (ISO date)
 * @param identifieradUtsatthet what was found
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Utredning(
        @Nullable String id,
        List<Lagrum> lagrum,
        @Nullable Boolean skyddEllerStod,
        @Nullable LocalDate inledd,
        @Nullable LocalDate avslutad,
        @Nullable LocalDate forlangdTill,
        @Nullable IdentifieradUtsatthet identifieradUtsatthet,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Utredning {
        lagrum = List.copyOf(lagrum);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Utredning")
                .part("id", id)
                .part("lagrum", lagrum)
                .part("skyddEllerStod", skyddEllerStod)
                .part("inledd", inledd)
                .part("avslutad", avslutad)
                .part("forlangdTill", forlangdTill)
                .part("identifieradUtsatthet", identifieradUtsatthet)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Utredning; not for use by several threads. */
    public static final class Builder {

        private @Nullable String id;
        private List<Lagrum> lagrum = List.of();
        private @Nullable Boolean skyddEllerStod;
        private @Nullable LocalDate inledd;
        private @Nullable LocalDate avslutad;
        private @Nullable LocalDate forlangdTill;
        private @Nullable IdentifieradUtsatthet identifieradUtsatthet;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Utredning#id()}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Utredning#lagrum()}. */
        public Builder lagrum(List<Lagrum> lagrum) {
            this.lagrum = lagrum;
            return this;
        }

        /** Sets {@link Utredning#skyddEllerStod()}. */
        public Builder skyddEllerStod(@Nullable Boolean skyddEllerStod) {
            this.skyddEllerStod = skyddEllerStod;
            return this;
        }

        /** Sets {@link Utredning#inledd()}. */
        public Builder inledd(@Nullable LocalDate inledd) {
            this.inledd = inledd;
            return this;
        }

        /** Sets {@link Utredning#avslutad()}. */
        public Builder avslutad(@Nullable LocalDate avslutad) {
            this.avslutad = avslutad;
            return this;
        }

        /** Sets {@link Utredning#forlangdTill()}. */
        public Builder forlangdTill(@Nullable LocalDate forlangdTill) {
            this.forlangdTill = forlangdTill;
            return this;
        }

        /** Sets {@link Utredning#identifieradUtsatthet()}. */
        public Builder identifieradUtsatthet(@Nullable IdentifieradUtsatthet identifieradUtsatthet) {
            this.identifieradUtsatthet = identifieradUtsatthet;
            return this;
        }

        /** Sets {@link Utredning#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Utredning build() {
            return new Utredning(
                    id, lagrum, skyddEllerStod, inledd, avslutad, forlangdTill, identifieradUtsatthet, ovrigt);
        }
    }
}
