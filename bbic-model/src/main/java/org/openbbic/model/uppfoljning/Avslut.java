package org.openbbic.model.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Avslut</i> (closing) of a measure.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 11-13, 27, 31.
 *
 * @param datum the day (ISO date)
 * @param orsak <i>avslutsorsak</i> (reason for closing); {@code null} means not stated
 * @param riskbedomning <i>riskbedömning</i> (risk); {@code null} means not stated
 * @param skolgang <i>skolgång</i> (schooling); {@code null} means not stated
 * @param samtalMedBarnet conversation with the child; empty means not stated
 * @param maluppfyllelse <i>övergripande måluppfyllelse</i>; the list is not known here; {@code null} means not stated
 * @param boende <i>boende vid avslut</i> (housing); the list is not known here; {@code null} means not stated
 * @param sysselsattning <i>sysselsättning vid avslut</i> (occupation); the list is not known here; {@code null} means not stated
 * @param forsorjning <i>försörjning vid avslut</i> (livelihood); the list is not known here; {@code null} means not stated
 * @param lokala variables of the municipality's own, by name
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Avslut(
        @Nullable LocalDate datum,
        @Nullable Code orsak,
        @Nullable Code riskbedomning,
        @Nullable Code skolgang,
        List<Code> samtalMedBarnet,
        @Nullable Code maluppfyllelse,
        @Nullable Code boende,
        @Nullable Code sysselsattning,
        @Nullable Code forsorjning,
        ExtraFields lokala,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Avslut {
        samtalMedBarnet = List.copyOf(samtalMedBarnet);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Avslut")
                .part("datum", datum)
                .part("orsak", orsak)
                .part("riskbedomning", riskbedomning)
                .part("skolgang", skolgang)
                .part("samtalMedBarnet", samtalMedBarnet)
                .part("maluppfyllelse", maluppfyllelse)
                .part("boende", boende)
                .part("sysselsattning", sysselsattning)
                .part("forsorjning", forsorjning)
                .part("lokala", lokala)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Avslut; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate datum;
        private @Nullable Code orsak;
        private @Nullable Code riskbedomning;
        private @Nullable Code skolgang;
        private List<Code> samtalMedBarnet = List.of();
        private @Nullable Code maluppfyllelse;
        private @Nullable Code boende;
        private @Nullable Code sysselsattning;
        private @Nullable Code forsorjning;
        private ExtraFields lokala = ExtraFields.NONE;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Avslut#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Avslut#orsak()}. */
        public Builder orsak(@Nullable Code orsak) {
            this.orsak = orsak;
            return this;
        }

        /** Sets {@link Avslut#riskbedomning()}. */
        public Builder riskbedomning(@Nullable Code riskbedomning) {
            this.riskbedomning = riskbedomning;
            return this;
        }

        /** Sets {@link Avslut#skolgang()}. */
        public Builder skolgang(@Nullable Code skolgang) {
            this.skolgang = skolgang;
            return this;
        }

        /** Sets {@link Avslut#samtalMedBarnet()}. */
        public Builder samtalMedBarnet(List<Code> samtalMedBarnet) {
            this.samtalMedBarnet = samtalMedBarnet;
            return this;
        }

        /** Sets {@link Avslut#maluppfyllelse()}. */
        public Builder maluppfyllelse(@Nullable Code maluppfyllelse) {
            this.maluppfyllelse = maluppfyllelse;
            return this;
        }

        /** Sets {@link Avslut#boende()}. */
        public Builder boende(@Nullable Code boende) {
            this.boende = boende;
            return this;
        }

        /** Sets {@link Avslut#sysselsattning()}. */
        public Builder sysselsattning(@Nullable Code sysselsattning) {
            this.sysselsattning = sysselsattning;
            return this;
        }

        /** Sets {@link Avslut#forsorjning()}. */
        public Builder forsorjning(@Nullable Code forsorjning) {
            this.forsorjning = forsorjning;
            return this;
        }

        /** Sets {@link Avslut#lokala()}. */
        public Builder lokala(ExtraFields lokala) {
            this.lokala = lokala;
            return this;
        }

        /** Sets {@link Avslut#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Avslut build() {
            return new Avslut(
                    datum,
                    orsak,
                    riskbedomning,
                    skolgang,
                    samtalMedBarnet,
                    maluppfyllelse,
                    boende,
                    sysselsattning,
                    forsorjning,
                    lokala,
                    ovrigt);
        }
    }
}
