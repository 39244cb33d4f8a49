package org.openbbic.model.aktualisering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Aktualisering</i> (intake): how the case came to the social services.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: NI Aktualisering.
 *
 * @param typ kind of intake; {@code null} means not stated
 * @param metod spoken or written; {@code null} means not stated
 * @param datum the day it came in (ISO date)
 * @param anmalare category of the person who reported, never who; {@code null} means not stated
 * @param skyddsbedomning <i>omedelbar skyddsbedömning</i>: the day the need of immediate protection was judged (ISO date)
 * @param forhandsbedomning the preliminary assessment
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Aktualisering(
        @Nullable Code typ,
        @Nullable Code metod,
        @Nullable LocalDate datum,
        @Nullable Code anmalare,
        @Nullable LocalDate skyddsbedomning,
        @Nullable Forhandsbedomning forhandsbedomning,
        ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Aktualisering")
                .part("typ", typ)
                .part("metod", metod)
                .part("datum", datum)
                .part("anmalare", anmalare)
                .part("skyddsbedomning", skyddsbedomning)
                .part("forhandsbedomning", forhandsbedomning)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Aktualisering; not for use by several threads. */
    public static final class Builder {

        private @Nullable Code typ;
        private @Nullable Code metod;
        private @Nullable LocalDate datum;
        private @Nullable Code anmalare;
        private @Nullable LocalDate skyddsbedomning;
        private @Nullable Forhandsbedomning forhandsbedomning;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Aktualisering#typ()}. */
        public Builder typ(@Nullable Code typ) {
            this.typ = typ;
            return this;
        }

        /** Sets {@link Aktualisering#metod()}. */
        public Builder metod(@Nullable Code metod) {
            this.metod = metod;
            return this;
        }

        /** Sets {@link Aktualisering#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Aktualisering#anmalare()}. */
        public Builder anmalare(@Nullable Code anmalare) {
            this.anmalare = anmalare;
            return this;
        }

        /** Sets {@link Aktualisering#skyddsbedomning()}. */
        public Builder skyddsbedomning(@Nullable LocalDate skyddsbedomning) {
            this.skyddsbedomning = skyddsbedomning;
            return this;
        }

        /** Sets {@link Aktualisering#forhandsbedomning()}. */
        public Builder forhandsbedomning(@Nullable Forhandsbedomning forhandsbedomning) {
            this.forhandsbedomning = forhandsbedomning;
            return this;
        }

        /** Sets {@link Aktualisering#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Aktualisering build() {
            return new Aktualisering(typ, metod, datum, anmalare, skyddsbedomning, forhandsbedomning, ovrigt);
        }
    }
}
