package org.openbbic.model.insats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Övervägande eller prövning</i> (review of care).
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: SOL25 22:13; LVU 13 §.
 *
 * @param datum the day (ISO date)
 * @param typ {@code overvagande} or {@code provning}; {@code null} means not stated
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Overvagande(
        @Nullable LocalDate datum, @Nullable Code typ, ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Overvagande")
                .part("datum", datum)
                .part("typ", typ)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Overvagande; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate datum;
        private @Nullable Code typ;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Overvagande#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Overvagande#typ()}. */
        public Builder typ(@Nullable Code typ) {
            this.typ = typ;
            return this;
        }

        /** Sets {@link Overvagande#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Overvagande build() {
            return new Overvagande(datum, typ, ovrigt);
        }
    }
}
