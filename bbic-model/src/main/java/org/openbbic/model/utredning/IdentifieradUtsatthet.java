package org.openbbic.model.utredning;

import java.util.List;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Shape;

/**
 * <i>Identifierad utsatthet</i> (identified vulnerability), multi-choice within each group.
 *
 * <p>Checks shape only, so it can hold a wrong case. {@code null} and empty mean not stated.
 * <p>Source: WK pp. 17, 27, 34.
 *
 * @param hemmiljo in the home; empty means not stated
 * @param foralder the parents' difficulties; empty means not stated
 * @param barn the child's own risk behaviour or difficulties; empty means not stated
 * @param grupper the three groups of version 3.1; empty means not stated
 * @param ovrigt fields nobody knows and values that could not be read, kept as they were written
 */
public record IdentifieradUtsatthet(
        List<Code> hemmiljo, List<Code> foralder, List<Code> barn, List<Code> grupper, ExtraFields ovrigt) {

    /** Copies every list. */
    public IdentifieradUtsatthet {
        hemmiljo = List.copyOf(hemmiljo);
        foralder = List.copyOf(foralder);
        barn = List.copyOf(barn);
        grupper = List.copyOf(grupper);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Shape only: which parts are there and how many, no values. */
    @Override
    public String toString() {
        return Shape.of("IdentifieradUtsatthet")
                .part("hemmiljo", hemmiljo)
                .part("foralder", foralder)
                .part("barn", barn)
                .part("grupper", grupper)
                .part("ovrigt", ovrigt)
                .toString();
    }

    /** Collects the parts of IdentifieradUtsatthet; not for use by several threads. */
    public static final class Builder {

        private List<Code> hemmiljo = List.of();
        private List<Code> foralder = List.of();
        private List<Code> barn = List.of();
        private List<Code> grupper = List.of();
        private ExtraFields ovrigt = ExtraFields.NONE;

        private Builder() {}

        /** Sets {@link IdentifieradUtsatthet#hemmiljo()}. */
        public Builder hemmiljo(List<Code> hemmiljo) {
            this.hemmiljo = hemmiljo;
            return this;
        }

        /** Sets {@link IdentifieradUtsatthet#foralder()}. */
        public Builder foralder(List<Code> foralder) {
            this.foralder = foralder;
            return this;
        }

        /** Sets {@link IdentifieradUtsatthet#barn()}. */
        public Builder barn(List<Code> barn) {
            this.barn = barn;
            return this;
        }

        /** Sets {@link IdentifieradUtsatthet#grupper()}. */
        public Builder grupper(List<Code> grupper) {
            this.grupper = grupper;
            return this;
        }

        /** Sets {@link IdentifieradUtsatthet#ovrigt()}. */
        public Builder ovrigt(ExtraFields ovrigt) {
            this.ovrigt = ovrigt;
            return this;
        }

        /** The record of what was set. */
        public IdentifieradUtsatthet build() {
            return new IdentifieradUtsatthet(hemmiljo, foralder, barn, grupper, ovrigt);
        }
    }
}
