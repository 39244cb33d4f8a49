package org.openbbic.model.insats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Umgängesbegränsning</i> (limit on contact) under LVU 14 §.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: LVU 14 §.
 *
 * @param beslut the day of the decision (ISO date)
 * @param omprovad days on which it was considered again
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Umgangesbegransning(@Nullable LocalDate beslut, List<LocalDate> omprovad, ExtraFields ovrigt) {

    /** Copies every list. */
    public Umgangesbegransning {
        omprovad = List.copyOf(omprovad);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Umgangesbegransning")
                .part("beslut", beslut)
                .part("omprovad", omprovad)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Umgangesbegransning; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate beslut;
        private List<LocalDate> omprovad = List.of();
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Umgangesbegransning#beslut()}. */
        public Builder beslut(@Nullable LocalDate beslut) {
            this.beslut = beslut;
            return this;
        }

        /** Sets {@link Umgangesbegransning#omprovad()}. */
        public Builder omprovad(List<LocalDate> omprovad) {
            this.omprovad = omprovad;
            return this;
        }

        /** Sets {@link Umgangesbegransning#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Umgangesbegransning build() {
            return new Umgangesbegransning(beslut, omprovad, ovrigt);
        }
    }
}
