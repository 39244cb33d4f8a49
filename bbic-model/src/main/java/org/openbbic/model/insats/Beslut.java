package org.openbbic.model.insats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Beslut om insats</i> (decision on a measure) and what is registered at it.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 13, 18, 31.
 *
 * @param datum the day of the decision (ISO date)
 * @param bifall whether the measure was granted
 * @param riskbedomning <i>riskbedömning</i>: risk that the child fares ill in the present situation; {@code null} means not stated
 * @param skolgang <i>skolgång</i> (schooling); {@code null} means not stated
 * @param samtalMedBarnet <i>samtal/möte med barnet</i> (conversation with the child); empty means not stated
 * @param insatsensFokus <i>insatsens fokus</i> (areas the measure is about); empty means not stated
 * @param samtycke consent
 * @param lokala variables of the municipality's own, by name
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Beslut(
        @Nullable LocalDate datum,
        @Nullable Boolean bifall,
        @Nullable Code riskbedomning,
        @Nullable Code skolgang,
        List<Code> samtalMedBarnet,
        List<Code> insatsensFokus,
        @Nullable Samtycke samtycke,
        ExtraFields lokala,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Beslut {
        samtalMedBarnet = List.copyOf(samtalMedBarnet);
        insatsensFokus = List.copyOf(insatsensFokus);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Beslut")
                .part("datum", datum)
                .part("bifall", bifall)
                .part("riskbedomning", riskbedomning)
                .part("skolgang", skolgang)
                .part("samtalMedBarnet", samtalMedBarnet)
                .part("insatsensFokus", insatsensFokus)
                .part("samtycke", samtycke)
                .part("lokala", lokala)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Beslut; not for use by several threads. */
    public static final class Builder {

        private @Nullable LocalDate datum;
        private @Nullable Boolean bifall;
        private @Nullable Code riskbedomning;
        private @Nullable Code skolgang;
        private List<Code> samtalMedBarnet = List.of();
        private List<Code> insatsensFokus = List.of();
        private @Nullable Samtycke samtycke;
        private ExtraFields lokala = ExtraFields.NONE;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Beslut#datum()}. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Sets {@link Beslut#bifall()}. */
        public Builder bifall(@Nullable Boolean bifall) {
            this.bifall = bifall;
            return this;
        }

        /** Sets {@link Beslut#riskbedomning()}. */
        public Builder riskbedomning(@Nullable Code riskbedomning) {
            this.riskbedomning = riskbedomning;
            return this;
        }

        /** Sets {@link Beslut#skolgang()}. */
        public Builder skolgang(@Nullable Code skolgang) {
            this.skolgang = skolgang;
            return this;
        }

        /** Sets {@link Beslut#samtalMedBarnet()}. */
        public Builder samtalMedBarnet(List<Code> samtalMedBarnet) {
            this.samtalMedBarnet = samtalMedBarnet;
            return this;
        }

        /** Sets {@link Beslut#insatsensFokus()}. */
        public Builder insatsensFokus(List<Code> insatsensFokus) {
            this.insatsensFokus = insatsensFokus;
            return this;
        }

        /** Sets {@link Beslut#samtycke()}. */
        public Builder samtycke(@Nullable Samtycke samtycke) {
            this.samtycke = samtycke;
            return this;
        }

        /** Sets {@link Beslut#lokala()}. */
        public Builder lokala(ExtraFields lokala) {
            this.lokala = lokala;
            return this;
        }

        /** Sets {@link Beslut#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Beslut build() {
            return new Beslut(
                    datum, bifall, riskbedomning, skolgang, samtalMedBarnet, insatsensFokus, samtycke, lokala, ovrigt);
        }
    }
}
