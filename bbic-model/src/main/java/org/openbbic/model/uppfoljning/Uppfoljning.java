package org.openbbic.model.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Uppföljning</i> (follow-up) of a measure.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 7, 13, 31.
 *
 * @param datum the day (ISO date)
 * @param riskbedomning <i>riskbedömning</i> (risk); {@code null} means not stated
 * @param skolgang <i>skolgång</i> (schooling); {@code null} means not stated
 * @param samtalMedBarnet conversation with the child; empty means not stated
 * @param maluppfyllelse <i>övergripande måluppfyllelse</i> (overall goal attainment); the list is not known here; {@code null} means not stated
 * @param lokala variables of the municipality's own, by name
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Uppfoljning(
        @Nullable LocalDate datum,
        @Nullable Code riskbedomning,
        @Nullable Code skolgang,
        List<Code> samtalMedBarnet,
        @Nullable Code maluppfyllelse,
        ExtraFields lokala,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Uppfoljning {
        samtalMedBarnet = List.copyOf(samtalMedBarnet);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Uppfoljning")
                .part("datum", datum)
                .part("riskbedomning", riskbedomning)
                .part("skolgang", skolgang)
                .part("samtalMedBarnet", samtalMedBarnet)
                .part("maluppfyllelse", maluppfyllelse)
                .part("lokala", lokala)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Uppfoljning; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate datum;
        private @Nullable Code riskbedomning;
        private @Nullable Code skolgang;
        private List<Code> samtalMedBarnet = List.of();
        private @Nullable Code maluppfyllelse;
        private ExtraFields lokala = ExtraFields.NONE;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Uppfoljning#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Uppfoljning#riskbedomning()}. */
        public Builder riskbedomning(@Nullable Code riskbedomning) {
            this.riskbedomning = riskbedomning;
            return this;
        }

        /** Sets {@link Uppfoljning#skolgang()}. */
        public Builder skolgang(@Nullable Code skolgang) {
            this.skolgang = skolgang;
            return this;
        }

        /** Sets {@link Uppfoljning#samtalMedBarnet()}. */
        public Builder samtalMedBarnet(List<Code> samtalMedBarnet) {
            this.samtalMedBarnet = samtalMedBarnet;
            return this;
        }

        /** Sets {@link Uppfoljning#maluppfyllelse()}. */
        public Builder maluppfyllelse(@Nullable Code maluppfyllelse) {
            this.maluppfyllelse = maluppfyllelse;
            return this;
        }

        /** Sets {@link Uppfoljning#lokala()}. */
        public Builder lokala(ExtraFields lokala) {
            this.lokala = lokala;
            return this;
        }

        /** Sets {@link Uppfoljning#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Uppfoljning build() {
            return new Uppfoljning(datum, riskbedomning, skolgang, samtalMedBarnet, maluppfyllelse, lokala, ovrigt);
        }
    }
}
