package org.openbbic.model.insats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>LVU</i>: the days that count in compulsory care.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: LVU 5, 7, 8, 13, 14 §§.
 *
 * @param omhandertagande day of the decision on immediate custody (ISO date)
 * @param verkstalld day it was carried out (ISO date)
 * @param understalld day it was put before the court (ISO date)
 * @param ansokan day care was applied for (ISO date)
 * @param lagaKraft day the care decision gained legal force (ISO date)
 * @param vardInledd day care began (ISO date)
 * @param umgangesbegransning limits on contact
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Lvu(
        @Nullable LocalDate omhandertagande,
        @Nullable LocalDate verkstalld,
        @Nullable LocalDate understalld,
        @Nullable LocalDate ansokan,
        @Nullable LocalDate lagaKraft,
        @Nullable LocalDate vardInledd,
        List<Umgangesbegransning> umgangesbegransning,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Lvu {
        umgangesbegransning = List.copyOf(umgangesbegransning);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Lvu")
                .part("omhandertagande", omhandertagande)
                .part("verkstalld", verkstalld)
                .part("understalld", understalld)
                .part("ansokan", ansokan)
                .part("lagaKraft", lagaKraft)
                .part("vardInledd", vardInledd)
                .part("umgangesbegransning", umgangesbegransning)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Lvu; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate omhandertagande;
        private @Nullable LocalDate verkstalld;
        private @Nullable LocalDate understalld;
        private @Nullable LocalDate ansokan;
        private @Nullable LocalDate lagaKraft;
        private @Nullable LocalDate vardInledd;
        private List<Umgangesbegransning> umgangesbegransning = List.of();
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Lvu#omhandertagande()}. */
        public Builder omhandertagande(@Nullable LocalDate omhandertagande) {
            this.omhandertagande = omhandertagande;
            return this;
        }

        /** Sets {@link Lvu#verkstalld()}. */
        public Builder verkstalld(@Nullable LocalDate verkstalld) {
            this.verkstalld = verkstalld;
            return this;
        }

        /** Sets {@link Lvu#understalld()}. */
        public Builder understalld(@Nullable LocalDate understalld) {
            this.understalld = understalld;
            return this;
        }

        /** Sets {@link Lvu#ansokan()}. */
        public Builder ansokan(@Nullable LocalDate ansokan) {
            this.ansokan = ansokan;
            return this;
        }

        /** Sets {@link Lvu#lagaKraft()}. */
        public Builder lagaKraft(@Nullable LocalDate lagaKraft) {
            this.lagaKraft = lagaKraft;
            return this;
        }

        /** Sets {@link Lvu#vardInledd()}. */
        public Builder vardInledd(@Nullable LocalDate vardInledd) {
            this.vardInledd = vardInledd;
            return this;
        }

        /** Sets {@link Lvu#umgangesbegransning()}. */
        public Builder umgangesbegransning(List<Umgangesbegransning> umgangesbegransning) {
            this.umgangesbegransning = umgangesbegransning;
            return this;
        }

        /** Sets {@link Lvu#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Lvu build() {
            return new Lvu(
                    omhandertagande,
                    verkstalld,
                    understalld,
                    ansokan,
                    lagaKraft,
                    vardInledd,
                    umgangesbegransning,
                    ovrigt);
        }
    }
}
