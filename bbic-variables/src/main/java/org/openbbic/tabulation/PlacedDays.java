package org.openbbic.tabulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.model.insats.Insats;

/**
 * <i>Vårddygn</i>: days in care, first and last counted, of those that the window holds; of a placement that goes on, to the
 * last day that the file can tell of.
 */
final class PlacedDays {

    private static final FieldRef START = FieldRef.of(Format.PLACERING, "start");
    private static final FieldRef SLUT = FieldRef.of(Format.PLACERING, "slut");

    private PlacedDays() {}

    /** Whether a placement without an end goes on: its measure is not closed, and no end stands there unreadable. */
    static boolean goesOn(Position at) {
        Insats insats = at.insats();
        boolean closed =
                insats != null && (insats.avslut() != null || insats.ovrigt().isUnreadable("avslut"));
        return !closed && !SLUT.isUnreadable(at);
    }

    static void read(@Nullable Window window, Position at, Answers into) {
        if (START.isUnreadable(at) || SLUT.isUnreadable(at)) {
            into.addOther();
            return;
        }
        LocalDate first = (LocalDate) START.get(at);
        LocalDate last = (LocalDate) SLUT.get(at);
        if (last == null && goesOn(at)) {
            last = at.lastDay();
        }
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            into.addOther();
            return;
        }
        if (window != null) {
            first = first.isBefore(window.first()) ? window.first() : first;
            last = last.isAfter(window.last()) ? window.last() : last;
        }
        into.addNumber(Math.max(0, ChronoUnit.DAYS.between(first, last) + 1));
    }
}
