package org.openbbic.model.aktualisering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Förhandsbedömning</i> (preliminary assessment): whether an investigation is to be opened.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: SOL25 20:2; SOL01 11:1 a.
 *
 * @param beslut what was decided; {@code null} means not stated
 * @param datum the day of the decision (ISO date)
 * @param forlangdTill the day to which the time was extended (ISO date)
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Forhandsbedomning(
        @Nullable Code beslut,
        @Nullable LocalDate datum,
        @Nullable LocalDate forlangdTill,
        ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Forhandsbedomning")
                .part("beslut", beslut)
                .part("datum", datum)
                .part("forlangdTill", forlangdTill)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Forhandsbedomning; not for use by several threads. */
    public static final class Builder {

        private @Nullable Code beslut;
        private @Nullable LocalDate datum;
        private @Nullable LocalDate forlangdTill;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Forhandsbedomning#beslut()}. */
        public Builder beslut(@Nullable Code beslut) {
            this.beslut = beslut;
            return this;
        }

        /** Sets {@link Forhandsbedomning#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Forhandsbedomning#forlangdTill()}. */
        public Builder forlangdTill(@Nullable LocalDate forlangdTill) {
            this.forlangdTill = forlangdTill;
            return this;
        }

        /** Sets {@link Forhandsbedomning#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Forhandsbedomning build() {
            return new Forhandsbedomning(beslut, datum, forlangdTill, ovrigt);
        }
    }
}
