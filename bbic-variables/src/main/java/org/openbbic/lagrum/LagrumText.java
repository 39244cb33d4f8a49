package org.openbbic.lagrum;

import java.util.List;
import java.util.Objects;

/** What came of reading a text: all of its references, or where and why it could not be read. Never the text itself. */
public sealed interface LagrumText {

    /**
     * A text that was read whole.
     *
     * @param references in the order of the text, one or more, as often as they stand in it
     * @param rangeExpanded whether a range such as {@code 2-4 §§} was written out as the sections that the catalogue has
     *     from its first to its last; the act may have more between them
     */
    record Read(List<Hanvisning> references, boolean rangeExpanded) implements LagrumText {

        /** Copies the list. */
        public Read {
            references = List.copyOf(references);
        }
    }

    /**
     * A text that could not be read whole, of which nothing is used.
     *
     * @param fault what failed
     * @param position the character at which it did, from 1; one after the last where something is missing at the end
     */
    record Unreadable(Fault fault, int position) implements LagrumText {

        /** Checks that the kind is there. */
        public Unreadable {
            Objects.requireNonNull(fault, "fault");
        }
    }

    /** Why a text could not be read. */
    enum Fault {
        /** It holds nothing. */
        TOM_TEXT,
        /** It is longer than {@link LagrumReader#MOST_CHARACTERS}. */
        FOR_LANG,
        /** A character that has no place in a reference. */
        OKANT_TECKEN,
        /** A word that is no act known here, nor an abbreviation in capitals with a number of its own after it. */
        OKANT_ORD,
        /** A number after an act that is not that act's, or is no SFS number. */
        FEL_SFS,
        /** A section of which the text does not say the act. */
        LAG_SAKNAS,
        /** An act or a chapter without a section. */
        PARAGRAF_SAKNAS,
        /** A number before an act with nothing that shows it to be a section. */
        PARAGRAFTECKEN_SAKNAS,
        /** A section that can be of two acts, or of two chapters. */
        TVETYDIG,
        /** A range of which the catalogue does not know every section. */
        OKANT_INTERVALL,
        /** A paragraph, point or sentence within a section, or a chapter with a letter: an export has no form for it. */
        UTANFOR_EXPORTENS_FORM,
        /** Something where something else belongs. */
        OVANTAT
    }
}
