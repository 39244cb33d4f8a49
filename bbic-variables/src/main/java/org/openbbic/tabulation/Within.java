package org.openbbic.tabulation;

import java.time.LocalDate;

/** Whether a record belongs to a period. */
final class Within {

    private Within() {}

    static RecordFilter of(Window window, Day day, Unit unit) {
        if (unit == Unit.ARENDE) {
            return (at, scratch) -> CaseDays.any(at.arende(), window);
        }
        if (!day.isOf(unit)) {
            throw new IllegalArgumentException("filter: " + unit.plural() + " have no such day");
        }
        if (unit == Unit.PLACERING) {
            return (at, scratch) -> overlaps(window, at);
        }
        return (at, scratch) -> {
            LocalDate on = day.of(unit, at);
            return on != null && window.holds(on);
        };
    }

    private static boolean overlaps(Window window, Position at) {
        LocalDate first = Day.DATUM.of(Unit.PLACERING, at);
        LocalDate last = Day.AVSLUT.of(Unit.PLACERING, at);
        boolean begun = first != null && !first.isAfter(window.last());
        boolean open = last == null && !Day.AVSLUT.isUnreadable(Unit.PLACERING, at);
        return begun && (open || last != null && !last.isBefore(window.first()));
    }
}
