package org.openbbic.tabulation;

import java.time.LocalDate;

/** Whether a record belongs to a period. */
final class Within {

    private Within() {}

    static RecordFilter of(Window window, Day day, Unit unit) {
        if (unit == Unit.ARENDE) {
            return asked -> CaseDays.any(asked.position().arende(), window);
        }
        if (!day.isOf(unit)) {
            throw new IllegalArgumentException("filter: " + unit.plural() + " have no such day");
        }
        if (unit == Unit.PLACERING) {
            return asked -> overlaps(window, asked.position());
        }
        return asked -> {
            LocalDate on = day.of(unit, asked.position());
            return on != null && window.holds(on);
        };
    }

    /** One that goes on is known to the last day of its file; of one that ended on a day unknown only the first is known. */
    private static boolean overlaps(Window window, Position at) {
        LocalDate first = Day.DATUM.of(Unit.PLACERING, at);
        LocalDate last = Day.AVSLUT.of(Unit.PLACERING, at);
        if (first == null || first.isAfter(window.last())) {
            return false;
        }
        if (last == null && !PlacedDays.goesOn(at)) {
            return window.holds(first);
        }
        LocalDate known = last == null ? at.lastDay() : last;
        return known == null || !known.isBefore(window.first());
    }
}
