package org.openbbic.model.insats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Placering</i> (placement) outside the home, within a measure.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: STAT; HSLF22 2 §.
 *
 * @param form form of placement; {@code null} means not stated
 * @param start first day (ISO date)
 * @param slut last day; absent while it goes on (ISO date)
 * @param sarskildaSkal whether <i>särskilda skäl</i> were found for a longer stay
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Placering(
        @Nullable Code form,
        @Nullable LocalDate start,
        @Nullable LocalDate slut,
        @Nullable Boolean sarskildaSkal,
        ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Placering")
                .part("form", form)
                .part("start", start)
                .part("slut", slut)
                .part("sarskildaSkal", sarskildaSkal)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Placering; not for use by several threads. */
    public static final class Builder {

        private @Nullable Code form;
        private @Nullable LocalDate start;
        private @Nullable LocalDate slut;
        private @Nullable Boolean sarskildaSkal;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Placering#form()}. */
        public Builder form(@Nullable Code form) {
            this.form = form;
            return this;
        }

        /** Sets {@link Placering#start()}. */
        public Builder start(@Nullable LocalDate start) {
            this.start = start;
            return this;
        }

        /** Sets {@link Placering#slut()}. */
        public Builder slut(@Nullable LocalDate slut) {
            this.slut = slut;
            return this;
        }

        /** Sets {@link Placering#sarskildaSkal()}. */
        public Builder sarskildaSkal(@Nullable Boolean sarskildaSkal) {
            this.sarskildaSkal = sarskildaSkal;
            return this;
        }

        /** Sets {@link Placering#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Placering build() {
            return new Placering(form, start, slut, sarskildaSkal, ovrigt);
        }
    }
}
