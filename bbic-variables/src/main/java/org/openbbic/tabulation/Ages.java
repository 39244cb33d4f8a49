package org.openbbic.tabulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbbic.model.arende.Barn;
import org.openbbic.tabulation.Dimension.Word;

/**
 * <i>Ålder</i> on a day of the record: by the full date of birth where it is known, else the year of the day minus the
 * year of birth. The bands are those of the trial (WK p. 26), with 18 for itself, since the source does not show on which
 * side it falls.
 */
final class Ages {

    private static final List<Word> BANDS = List.of(
            new Word("0-6", "0–6 år"),
            new Word("7-12", "7–12 år"),
            new Word("13-17", "13–17 år"),
            new Word("18", "18 år"),
            new Word("over-18", "Över 18 år"));
    private static final int[] LAST = {6, 12, 17, 18};

    private Ages() {}

    static List<Dimension> all() {
        List<Dimension> all = new ArrayList<>();
        for (Day day : Day.values()) {
            Set<Unit> units = unitsWith(day);
            all.add(DerivedDimension.numbers(
                    "alder" + day.suffix(), units, (unit, at, into) -> read(day, unit, at, into, false)));
            all.add(DerivedDimension.words(
                    "aldersgrupp" + day.suffix(), units, BANDS, (unit, at, into) -> read(day, unit, at, into, true)));
        }
        return all;
    }

    static Set<Unit> unitsWith(Day day) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (Unit unit : Unit.values()) {
            if (day.isOf(unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    private static void read(Day day, Unit unit, Position at, Answers into, boolean banded) {
        Barn barn = at.barn();
        LocalDate on = day.of(unit, at);
        if (day.isUnreadable(unit, at) || barn != null && isBirthUnreadable(barn)) {
            into.addOther();
            return;
        }
        if (barn == null || on == null) {
            return;
        }
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        long age;
        if (born != null) {
            age = fullYears(born, on);
        } else if (year != null) {
            age = (long) on.getYear() - year;
        } else {
            return;
        }
        if (age < 0 || age > Categories.HIGHEST) {
            into.addOther();
        } else if (banded) {
            into.add(band((int) age));
        } else {
            into.addNumber(age);
        }
    }

    /** Neither date nor year is known, and one of them stands there in a way that could not be read. */
    private static boolean isBirthUnreadable(Barn barn) {
        return barn.fodelsedatum() == null
                && barn.fodelsear() == null
                && (barn.ovrigt().isUnreadable("fodelsear") || barn.ovrigt().isUnreadable("fodelsedatum"));
    }

    private static int fullYears(LocalDate born, LocalDate on) {
        return on.isBefore(born) ? -1 : Period.between(born, on).getYears();
    }

    private static int band(int age) {
        int band = 0;
        while (band < LAST.length && age > LAST[band]) {
            band++;
        }
        return band;
    }
}
