package org.openbbic.model.arende;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Källsystem</i> (source system): the case system that wrote an export.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: format, header.
 *
 * @param leverantor the vendor
 * @param produkt the product
 * @param version the product's own version
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record Kallsystem(
        @Nullable String leverantor,
        @Nullable String produkt,
        @Nullable String version,
        ExtraFields ovrigt) {

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("Kallsystem")
                .part("leverantor", leverantor)
                .part("produkt", produkt)
                .part("version", version)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of Kallsystem; not for use by several threads. */
    public static final class Builder {

        private @Nullable String leverantor;
        private @Nullable String produkt;
        private @Nullable String version;
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link Kallsystem#leverantor()}. */
        public Builder leverantor(@Nullable String leverantor) {
            this.leverantor = leverantor;
            return this;
        }

        /** Sets {@link Kallsystem#produkt()}. */
        public Builder produkt(@Nullable String produkt) {
            this.produkt = produkt;
            return this;
        }

        /** Sets {@link Kallsystem#version()}. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Sets {@link Kallsystem#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public Kallsystem build() {
            return new Kallsystem(leverantor, produkt, version, ovrigt);
        }
    }
}
