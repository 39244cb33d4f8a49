package org.openbbic.model.arende;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;

/**
 * <i>Ärende</i> (case): one child's way from intake to the end of its measures.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated. Jakarta Validation judges it
 * by {@link GiltigtArende}, as a whole or by what a {@link Processteg} holds, where {@code bbic-validation} is there.
 *
 * <p>Source: WK pp. 4, 7.
 *
 * @param id id, unique within a file
 * @param bbicVersion version of the variables where the case differs from its file
 * @param kommun municipality where the case differs from its file
 * @param enhet unit within the municipality
 * @param barn the child
 * @param aktualiseringar intakes
 * @param utredningar investigations
 * @param insatser measures
 * @param lokala variables of the municipality's own, by name
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
@GiltigtArende
@GiltigtArende(groups = Processteg.Aktualisering.class)
@GiltigtArende(groups = Processteg.Utredning.class)
@GiltigtArende(groups = Processteg.Beslut.class)
@GiltigtArende(groups = Processteg.Uppfoljning.class)
@GiltigtArende(groups = Processteg.Avslut.class)
public record Arende(
        @Nullable String id,
        @Nullable String bbicVersion,
        @Nullable String kommun,
        @Nullable String enhet,
        @Nullable Barn barn,
        List<Aktualisering> aktualiseringar,
        List<Utredning> utredningar,
        List<Insats> insatser,
        ExtraFields lokala,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Arende {
        aktualiseringar = List.copyOf(aktualiseringar);
        utredningar = List.copyOf(utredningar);
        insatser = List.copyOf(insatser);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Arende")
                .part("id", id)
                .part("bbicVersion", bbicVersion)
                .part("kommun", kommun)
                .part("enhet", enhet)
                .part("barn", barn)
                .part("aktualiseringar", aktualiseringar)
                .part("utredningar", utredningar)
                .part("insatser", insatser)
                .part("lokala", lokala)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Arende; not for use by several threads. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String bbicVersion;
        private @Nullable String kommun;
        private @Nullable String enhet;
        private @Nullable Barn barn;
        private List<Aktualisering> aktualiseringar = List.of();
        private List<Utredning> utredningar = List.of();
        private List<Insats> insatser = List.of();
        private ExtraFields lokala = ExtraFields.NONE;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Arende#id()}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Arende#bbicVersion()}. */
        public Builder bbicVersion(@Nullable String bbicVersion) {
            this.bbicVersion = bbicVersion;
            return this;
        }

        /** Sets {@link Arende#kommun()}. */
        public Builder kommun(@Nullable String kommun) {
            this.kommun = kommun;
            return this;
        }

        /** Sets {@link Arende#enhet()}. */
        public Builder enhet(@Nullable String enhet) {
            this.enhet = enhet;
            return this;
        }

        /** Sets {@link Arende#barn()}. */
        public Builder barn(@Nullable Barn barn) {
            this.barn = barn;
            return this;
        }

        /** Sets {@link Arende#aktualiseringar()}. */
        public Builder aktualiseringar(List<Aktualisering> aktualiseringar) {
            this.aktualiseringar = aktualiseringar;
            return this;
        }

        /** Sets {@link Arende#utredningar()}. */
        public Builder utredningar(List<Utredning> utredningar) {
            this.utredningar = utredningar;
            return this;
        }

        /** Sets {@link Arende#insatser()}. */
        public Builder insatser(List<Insats> insatser) {
            this.insatser = insatser;
            return this;
        }

        /** Sets {@link Arende#lokala()}. */
        public Builder lokala(ExtraFields lokala) {
            this.lokala = lokala;
            return this;
        }

        /** Sets {@link Arende#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Arende build() {
            return new Arende(
                    id, bbicVersion, kommun, enhet, barn, aktualiseringar, utredningar, insatser, lokala, ovrigt);
        }
    }
}
