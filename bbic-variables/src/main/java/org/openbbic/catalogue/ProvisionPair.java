package org.openbbic.catalogue;

import java.util.Objects;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Lagrumspar</i> (pair of provisions): a section of an older act, and the one of the act after it that is about the same
 * matter.
 *
 * <p><b>The pairing is inferred</b> (<i>härledd</i>) from what the two texts say: no source read here gives a table of
 * old and new. It is no statement that the two mean the same, and a section without a pair may well have one. A section
 * can have several successors.
 *
 * @param predecessor the older section
 * @param successor the newer section
 * @param evidence how sure the pairing is; {@link Evidence#HARLEDD} for every pair, which the loader holds to
 * @param source the place where the pairing can be checked
 * @param note how the two differ, in Swedish; may be empty
 */
public record ProvisionPair(Provision predecessor, Provision successor, Evidence evidence, Source source, String note) {

    /** Checks that every part is there. */
    public ProvisionPair {
        Objects.requireNonNull(predecessor, "predecessor");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }
}
