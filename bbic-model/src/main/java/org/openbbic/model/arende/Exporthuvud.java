package org.openbbic.model.arende;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Exporthuvud</i> (export header): what a file says of itself before its first case.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: format, header.
 *
 * @param bbicExport version of the export format; {@code "1"} is the only one so far
 * @param bbicVersion version of the variables, such as {@code 1.0} or {@code webbkollen-2017}, kept as read
 * @param tillagg further lists in use beside that version, kept as read
 * @param kommun municipality code of four digits
 * @param skapad the day the export was made (ISO date)
 * @param syntetisk whether the data are made up
 * @param antalArenden how many cases the sender says that the file holds, 0 or more
 * @param system the system that wrote the file
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Exporthuvud(
        @Nullable String bbicExport,
        @Nullable String bbicVersion,
        List<String> tillagg,
        @Nullable String kommun,
        @Nullable LocalDate skapad,
        @Nullable Boolean syntetisk,
        @Nullable Integer antalArenden,
        @Nullable Kallsystem system,
        ExtraFields ovrigt) {

    /** Copies every list. */
    public Exporthuvud {
        tillagg = List.copyOf(tillagg);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Exporthuvud")
                .part("bbicExport", bbicExport)
                .part("bbicVersion", bbicVersion)
                .part("tillagg", tillagg)
                .part("kommun", kommun)
                .part("skapad", skapad)
                .part("syntetisk", syntetisk)
                .part("antalArenden", antalArenden)
                .part("system", system)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Exporthuvud; not for use by several threads. */
    public static final class Builder {

        private @Nullable String bbicExport;
        private @Nullable String bbicVersion;
        private List<String> tillagg = List.of();
        private @Nullable String kommun;
        private @Nullable LocalDate skapad;
        private @Nullable Boolean syntetisk;
        private @Nullable Integer antalArenden;
        private @Nullable Kallsystem system;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Exporthuvud#bbicExport()}. */
        public Builder bbicExport(@Nullable String bbicExport) {
            this.bbicExport = bbicExport;
            return this;
        }

        /** Sets {@link Exporthuvud#bbicVersion()}. */
        public Builder bbicVersion(@Nullable String bbicVersion) {
            this.bbicVersion = bbicVersion;
            return this;
        }

        /** Sets {@link Exporthuvud#tillagg()}. */
        public Builder tillagg(List<String> tillagg) {
            this.tillagg = tillagg;
            return this;
        }

        /** Sets {@link Exporthuvud#kommun()}. */
        public Builder kommun(@Nullable String kommun) {
            this.kommun = kommun;
            return this;
        }

        /** Sets {@link Exporthuvud#skapad()}. */
        public Builder skapad(@Nullable LocalDate skapad) {
            this.skapad = skapad;
            return this;
        }

        /** Sets {@link Exporthuvud#syntetisk()}. */
        public Builder syntetisk(@Nullable Boolean syntetisk) {
            this.syntetisk = syntetisk;
            return this;
        }

        /** Sets {@link Exporthuvud#antalArenden()}. */
        public Builder antalArenden(@Nullable Integer antalArenden) {
            this.antalArenden = antalArenden;
            return this;
        }

        /** Sets {@link Exporthuvud#system()}. */
        public Builder system(@Nullable Kallsystem system) {
            this.system = system;
            return this;
        }

        /** Sets {@link Exporthuvud#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Exporthuvud build() {
            return new Exporthuvud(
                    bbicExport, bbicVersion, tillagg, kommun, skapad, syntetisk, antalArenden, system, ovrigt);
        }
    }
}
