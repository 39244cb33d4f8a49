package org.openbbic.model.insats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.Shape;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;

/**
 * <i>Insats</i> (measure) decided under SoL or LVU, with its decision, follow-ups and closing.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 7, 18, 20.
 *
 * @param id id, unique within the case
 * @param utredning id of the investigation it rests on
 * @param typ kinds of measure; empty means not stated
 * @param lagrum provisions it rests on
 * @param beslut the decision
 * @param start the day it began (ISO date)
 * @param samverkan <i>samverkan</i> (cooperation); the list is not known here; empty means not stated
 * @param sip <i>samordnad individuell plan</i>; the list is not known here; {@code null} means not stated
 * @param halsoundersokning <i>hälsoundersökning av placerade barn</i>; the list is not known here; {@code null} means not stated
 * @param placeringar placements
 * @param overvaganden reviews of care
 * @param lvu days in compulsory care
 * @param uppfoljningar follow-ups, in the order of the file
 * @param avslut the closing
 * @param lokala variables of the municipality's own, by name
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Insats(
        @Nullable String id,
        @Nullable String utredning,
        List<Code> typ,
        List<Lagrum> lagrum,
        @Nullable Beslut beslut,
        @Nullable LocalDate start,
        List<Code> samverkan,
        @Nullable Code sip,
        @Nullable Code halsoundersokning,
        List<Placering> placeringar,
        List<Overvagande> overvaganden,
        @Nullable Lvu lvu,
        List<Uppfoljning> uppfoljningar,
        @Nullable Avslut avslut,
        ExtraFields lokala,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Insats {
        typ = List.copyOf(typ);
        lagrum = List.copyOf(lagrum);
        samverkan = List.copyOf(samverkan);
        placeringar = List.copyOf(placeringar);
        overvaganden = List.copyOf(overvaganden);
        uppfoljningar = List.copyOf(uppfoljningar);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Insats")
                .part("id", id)
                .part("utredning", utredning)
                .part("typ", typ)
                .part("lagrum", lagrum)
                .part("beslut", beslut)
                .part("start", start)
                .part("samverkan", samverkan)
                .part("sip", sip)
                .part("halsoundersokning", halsoundersokning)
                .part("placeringar", placeringar)
                .part("overvaganden", overvaganden)
                .part("lvu", lvu)
                .part("uppfoljningar", uppfoljningar)
                .part("avslut", avslut)
                .part("lokala", lokala)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Insats; not for use by several threads. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String utredning;
        private List<Code> typ = List.of();
        private List<Lagrum> lagrum = List.of();
        private @Nullable Beslut beslut;
        private @Nullable LocalDate start;
        private List<Code> samverkan = List.of();
        private @Nullable Code sip;
        private @Nullable Code halsoundersokning;
        private List<Placering> placeringar = List.of();
        private List<Overvagande> overvaganden = List.of();
        private @Nullable Lvu lvu;
        private List<Uppfoljning> uppfoljningar = List.of();
        private @Nullable Avslut avslut;
        private ExtraFields lokala = ExtraFields.NONE;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Insats#id()}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Insats#utredning()}. */
        public Builder utredning(@Nullable String utredning) {
            this.utredning = utredning;
            return this;
        }

        /** Sets {@link Insats#typ()}. */
        public Builder typ(List<Code> typ) {
            this.typ = typ;
            return this;
        }

        /** Sets {@link Insats#lagrum()}. */
        public Builder lagrum(List<Lagrum> lagrum) {
            this.lagrum = lagrum;
            return this;
        }

        /** Sets {@link Insats#beslut()}. */
        public Builder beslut(@Nullable Beslut beslut) {
            this.beslut = beslut;
            return this;
        }

        /** Sets {@link Insats#start()}. */
        public Builder start(@Nullable LocalDate start) {
            this.start = start;
            return this;
        }

        /** Sets {@link Insats#samverkan()}. */
        public Builder samverkan(List<Code> samverkan) {
            this.samverkan = samverkan;
            return this;
        }

        /** Sets {@link Insats#sip()}. */
        public Builder sip(@Nullable Code sip) {
            this.sip = sip;
            return this;
        }

        /** Sets {@link Insats#halsoundersokning()}. */
        public Builder halsoundersokning(@Nullable Code halsoundersokning) {
            this.halsoundersokning = halsoundersokning;
            return this;
        }

        /** Sets {@link Insats#placeringar()}. */
        public Builder placeringar(List<Placering> placeringar) {
            this.placeringar = placeringar;
            return this;
        }

        /** Sets {@link Insats#overvaganden()}. */
        public Builder overvaganden(List<Overvagande> overvaganden) {
            this.overvaganden = overvaganden;
            return this;
        }

        /** Sets {@link Insats#lvu()}. */
        public Builder lvu(@Nullable Lvu lvu) {
            this.lvu = lvu;
            return this;
        }

        /** Sets {@link Insats#uppfoljningar()}. */
        public Builder uppfoljningar(List<Uppfoljning> uppfoljningar) {
            this.uppfoljningar = uppfoljningar;
            return this;
        }

        /** Sets {@link Insats#avslut()}. */
        public Builder avslut(@Nullable Avslut avslut) {
            this.avslut = avslut;
            return this;
        }

        /** Sets {@link Insats#lokala()}. */
        public Builder lokala(ExtraFields lokala) {
            this.lokala = lokala;
            return this;
        }

        /** Sets {@link Insats#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Insats build() {
            return new Insats(
                    id,
                    utredning,
                    typ,
                    lagrum,
                    beslut,
                    start,
                    samverkan,
                    sip,
                    halsoundersokning,
                    placeringar,
                    overvaganden,
                    lvu,
                    uppfoljningar,
                    avslut,
                    lokala,
                    ovrigt);
        }
    }
}
