package org.openbbic.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;

/**
 * <i>Lager</i> (layer): who laid what on the library's own data. Every report names the layers it judged by.
 *
 * @param name what it calls itself, in Swedish
 * @param grade {@link Evidence#AVSKRIFT} for one taken from the official annex, {@link Evidence#LOKAL} for one of a
 *     municipality's or vendor's own
 * @param party who made it
 * @param madeBy the person or post that made it
 * @param made the day it was made
 * @param article article number of the annex; {@code null} for a local layer
 * @param checkedBy who checked it against the annex; {@code null} for a local layer
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 */
public record LayerInfo(
        String name,
        Evidence grade,
        Party party,
        String madeBy,
        LocalDate made,
        @Nullable String article,
        @Nullable String checkedBy,
        String sha256) {

    /** Who made a layer. */
    public enum Party {
        /** A municipality. */
        KOMMUN("kommun"),
        /** A vendor; its layer is no proof against its own delivery. */
        LEVERANTOR("leverantor"),
        /** Anyone else, such as a region or a researcher. */
        ANNAN("annan");

        private final String id;

        Party(String id) {
            this.id = id;
        }

        /** The word in the layer's file. */
        public String id() {
            return id;
        }
    }

    /** Checks that every part that must be is there. */
    public LayerInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(madeBy, "madeBy");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Whether reports must label it <i>facit från leverantören</i>. */
    public boolean isVendors() {
        return party == Party.LEVERANTOR;
    }
}
