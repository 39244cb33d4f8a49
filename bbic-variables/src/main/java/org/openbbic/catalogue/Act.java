package org.openbbic.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Source;

/**
 * <i>Författning</i> (act) that decisions rest on.
 *
 * @param abbreviation such as {@code SoL}
 * @param sfs number in Svensk författningssamling, such as {@code 2001:453}
 * @param name in Swedish
 * @param validFrom first day in force; {@code null} where the sources do not say
 * @param validTo last day in force, inclusive; {@code null} where it is in force or the sources do not say
 * @param source who says so
 */
public record Act(
        String abbreviation,
        String sfs,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Source source) {

    /** Checks that every part but the days is there. */
    public Act {
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(sfs, "sfs");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the day is neither before the first nor after the last day known to be in force. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
