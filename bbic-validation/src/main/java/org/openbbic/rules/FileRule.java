package org.openbbic.rules;

import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** A rule on a file as a whole. What it must remember of a file it keeps in the {@link Judge} that it opens for it. */
public non-sealed interface FileRule extends Rule {

    /**
     * Begins a file.
     *
     * @param header what the file says of itself
     * @param catalogue the catalogue in use
     */
    Judge open(Exporthuvud header, Catalogue catalogue);

    /**
     * Begins a file that is one of several.
     *
     * @param header what the file says of itself
     * @param first what the first file of the check says of itself; {@code null} for the first
     * @param catalogue the catalogue in use
     */
    default Judge open(Exporthuvud header, @Nullable Exporthuvud first, Catalogue catalogue) {
        return open(header, catalogue);
    }

    /** Whether what it says of a case depends on no other case, so that a case that stands alone is judged by it too. */
    default boolean judgesCaseAlone() {
        return false;
    }

    /** Judges one file; for one thread. */
    interface Judge {

        /** Hears of the header; paths are relative to it. */
        default void header(Remarks remarks) {}

        /** Hears of a case; paths are relative to it. */
        default void arende(Arende arende, Remarks remarks) {}

        /**
         * Hears of the end.
         *
         * @param cases how many cases the file holds, 0 or more
         */
        default void end(long cases, Remarks remarks) {}

        /** Whether it had to give up, since what it must remember does not fit into memory. */
        default boolean gaveUp() {
            return false;
        }
    }
}
