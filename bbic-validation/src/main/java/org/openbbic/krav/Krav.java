package org.openbbic.krav;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Source;

/**
 * <i>Krav</i> (demand) on a system.
 *
 * @param nummer the number that its list gives it
 * @param text what is demanded
 * @param tyngd whether it must or should be met
 * @param bevis what it is shown by, at least one
 * @param kalla where it comes from; {@code null} in a list of a municipality's own
 */
public record Krav(
        String nummer,
        String text,
        Tyngd tyngd,
        List<Bevis> bevis,
        @Nullable Source kalla) {

    /**
     * Checks that it can be shown at all.
     *
     * @throws IllegalArgumentException if {@code bevis} is empty
     */
    public Krav {
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tyngd, "tyngd");
        bevis = List.copyOf(bevis);
        if (bevis.isEmpty()) {
            throw new IllegalArgumentException("bevis: empty");
        }
    }

    /** Whether a person must declare something of it. */
    public boolean needsIntyg() {
        return bevis.stream().anyMatch(each -> each.slag() == Bevisslag.INTYG);
    }
}
