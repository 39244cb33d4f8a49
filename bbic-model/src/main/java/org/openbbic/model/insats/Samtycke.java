package org.openbbic.model.insats;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Samtycke</i> (consent) to a measure.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: SOL25 21:1; SOL01 3:6 a.
 *
 * @param vardnadshavare whether the guardian consented
 * @param barn whether the child consented
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Samtycke(
        @Nullable Boolean vardnadshavare, @Nullable Boolean barn, ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Samtycke")
                .part("vardnadshavare", vardnadshavare)
                .part("barn", barn)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Samtycke; not for use by several threads. */
    public static final class Builder {

        private @Nullable Boolean vardnadshavare;
        private @Nullable Boolean barn;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Samtycke#vardnadshavare()}. */
        public Builder vardnadshavare(@Nullable Boolean vardnadshavare) {
            this.vardnadshavare = vardnadshavare;
            return this;
        }

        /** Sets {@link Samtycke#barn()}. */
        public Builder barn(@Nullable Boolean barn) {
            this.barn = barn;
            return this;
        }

        /** Sets {@link Samtycke#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Samtycke build() {
            return new Samtycke(vardnadshavare, barn, ovrigt);
        }
    }
}
