package org.openbbic.model.arende;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Barn</i> (child): the child that a case is about, without any identity.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 25-26.
 *
 * @param nyckel pseudonym that tells cases of one child together; never a personnummer
 * @param kon <i>kön</i> (sex); {@code null} means not stated
 * @param fodelsear year of birth, four digits
 * @param fodelsedatum date of birth, where the year alone is not what was sent (ISO date)
 * @param ursprung <i>barnets ursprung</i> (origin); {@code null} means not stated
 * @param ensamkommande <i>ensamkommande barn</i> (unaccompanied child)
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Barn(
        @Nullable String nyckel,
        @Nullable Code kon,
        @Nullable Integer fodelsear,
        @Nullable LocalDate fodelsedatum,
        @Nullable Code ursprung,
        @Nullable Boolean ensamkommande,
        ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Barn")
                .part("nyckel", nyckel)
                .part("kon", kon)
                .part("fodelsear", fodelsear)
                .part("fodelsedatum", fodelsedatum)
                .part("ursprung", ursprung)
                .part("ensamkommande", ensamkommande)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Barn; not for use by several threads. */
    public static final class Builder {

        private @Nullable String nyckel;
        private @Nullable Code kon;
        private @Nullable Integer fodelsear;
        private @Nullable LocalDate fodelsedatum;
        private @Nullable Code ursprung;
        private @Nullable Boolean ensamkommande;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Barn#nyckel()}. */
        public Builder nyckel(@Nullable String nyckel) {
            this.nyckel = nyckel;
            return this;
        }

        /** Sets {@link Barn#kon()}. */
        public Builder kon(@Nullable Code kon) {
            this.kon = kon;
            return this;
        }

        /** Sets {@link Barn#fodelsear()}. */
        public Builder fodelsear(@Nullable Integer fodelsear) {
            this.fodelsear = fodelsear;
            return this;
        }

        /** Sets {@link Barn#fodelsedatum()}. */
        public Builder fodelsedatum(@Nullable LocalDate fodelsedatum) {
            this.fodelsedatum = fodelsedatum;
            return this;
        }

        /** Sets {@link Barn#ursprung()}. */
        public Builder ursprung(@Nullable Code ursprung) {
            this.ursprung = ursprung;
            return this;
        }

        /** Sets {@link Barn#ensamkommande()}. */
        public Builder ensamkommande(@Nullable Boolean ensamkommande) {
            this.ensamkommande = ensamkommande;
            return this;
        }

        /** Sets {@link Barn#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Barn build() {
            return new Barn(nyckel, kon, fodelsear, fodelsedatum, ursprung, ensamkommande, ovrigt);
        }
    }
}
