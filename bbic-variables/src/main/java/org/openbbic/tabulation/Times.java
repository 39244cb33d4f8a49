package org.openbbic.tabulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.tabulation.Dimension.Word;

/**
 * Time: the year and quarter of a record, days between two events, and whether a time limit was kept. Days are counted by
 * calendar, so that from one day to the next is 1.
 *
 * <p>The limits are those of SOL25 20:2 and 20:3 (before that SOL01 11:1 a and 11:2): 14 days, of which the fourteenth is
 * in time, and four months, of which the same date four months later is in time.
 */
final class Times {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-K([1-4])");

    private static final int DAYS = 14;
    private static final int MONTHS = 4;

    private static final FieldRef AKTUALISERAD = FieldRef.of(Format.AKTUALISERING, "datum");
    private static final FieldRef FORHANDSBEDOMD = FieldRef.of(Format.FORHANDSBEDOMNING, "datum");
    private static final FieldRef INLEDD = FieldRef.of(Format.UTREDNING, "inledd");
    private static final FieldRef AVSLUTAD = FieldRef.of(Format.UTREDNING, "avslutad");
    private static final FieldRef BESLUTAD = FieldRef.of(Format.BESLUT, "datum");
    private static final FieldRef STARTAD = FieldRef.of(Format.INSATS, "start");
    private static final FieldRef STANGD = FieldRef.of(Format.AVSLUT, "datum");

    private static final List<Word> IN_TIME =
            List.of(new Word("inom-14-dagar", "Inom 14 dagar"), new Word("over-14-dagar", "Över 14 dagar"));
    private static final List<Word> MONTHS_KEPT = List.of(
            new Word("inom-fyra-manader", "Inom fyra månader"),
            new Word("forlangd", "Över fyra månader, inom beslutad förlängning"),
            new Word("over-fyra-manader", "Över fyra månader"));
    private static final List<Word> STATE = List.of(new Word("pagar", "Pågår"), new Word("avslutad", "Avslutad"));

    private Times() {}

    static List<Dimension> all(@Nullable Window window) {
        List<Dimension> all = new ArrayList<>();
        for (Day day : Day.values()) {
            all.add(DerivedDimension.numbers(
                    "ar" + day.suffix(),
                    Ages.unitsWith(day),
                    (unit, at, into) -> read(day, unit, at, into, LocalDate::getYear)));
            all.add(DerivedDimension.numbers(
                            "kvartal" + day.suffix(),
                            Ages.unitsWith(day),
                            (unit, at, into) -> read(day, unit, at, into, Times::quarter))
                    .shown(Times::quarterText, Times::quarterOf));
        }
        all.add(between("dagar.forhandsbedomning", Unit.AKTUALISERING, AKTUALISERAD, FORHANDSBEDOMD));
        all.add(between("dagar.utredning", Unit.UTREDNING, INLEDD, AVSLUTAD));
        all.add(between("dagar.till-start", Unit.INSATS, BESLUTAD, STARTAD));
        all.add(between("dagar.insats", Unit.INSATS, STARTAD, STANGD));
        all.add(DerivedDimension.words(
                "forhandsbedomning.tid",
                EnumSet.of(Unit.AKTUALISERING),
                IN_TIME,
                (unit, at, into) -> inTime(at, into)));
        all.add(DerivedDimension.words(
                "utredning.tid", EnumSet.of(Unit.UTREDNING), MONTHS_KEPT, (unit, at, into) -> inMonths(at, into)));
        all.add(DerivedDimension.words(
                "lage", EnumSet.of(Unit.UTREDNING, Unit.INSATS), STATE, (unit, at, into) -> state(unit, at, into)));
        all.add(DerivedDimension.numbers(
                "vardygn", EnumSet.of(Unit.PLACERING), (unit, at, into) -> PlacedDays.read(window, at, into)));
        return all;
    }

    private interface Number {
        int of(LocalDate day);
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }

    private static String quarterText(int number) {
        return number / 4 + "-K" + (number % 4 + 1);
    }

    private static OptionalInt quarterOf(String text) {
        Matcher quarter = QUARTER.matcher(text);
        return quarter.matches()
                ? OptionalInt.of(Integer.parseInt(quarter.group(1)) * 4 + Integer.parseInt(quarter.group(2)) - 1)
                : OptionalInt.empty();
    }

    private static void read(Day day, Unit unit, Position at, Answers into, Number number) {
        LocalDate on = day.of(unit, at);
        if (on != null) {
            into.addNumber(number.of(on));
        } else if (day.isUnreadable(unit, at)) {
            into.addOther();
        }
    }

    private static Dimension between(String id, Unit of, FieldRef from, FieldRef to) {
        return DerivedDimension.numbers(id, EnumSet.of(of), (unit, at, into) -> {
            LocalDate first = (LocalDate) from.get(at);
            LocalDate last = (LocalDate) to.get(at);
            if (first != null && last != null) {
                into.addNumber(ChronoUnit.DAYS.between(first, last));
            } else if (from.isUnreadable(at) || to.isUnreadable(at)) {
                into.addOther();
            }
        });
    }

    private static void inTime(Position at, Answers into) {
        LocalDate first = (LocalDate) AKTUALISERAD.get(at);
        LocalDate last = (LocalDate) FORHANDSBEDOMD.get(at);
        if (first == null || last == null) {
            if (AKTUALISERAD.isUnreadable(at) || FORHANDSBEDOMD.isUnreadable(at)) {
                into.addOther();
            }
        } else if (last.isBefore(first)) {
            into.addOther();
        } else {
            into.add(last.isAfter(first.plusDays(DAYS)) ? 1 : 0);
        }
    }

    private static void inMonths(Position at, Answers into) {
        Utredning utredning = at.utredning();
        LocalDate first = (LocalDate) INLEDD.get(at);
        LocalDate last = (LocalDate) AVSLUTAD.get(at);
        if (utredning == null || first == null || last == null) {
            if (INLEDD.isUnreadable(at) || AVSLUTAD.isUnreadable(at)) {
                into.addOther();
            }
        } else if (last.isBefore(first)) {
            into.addOther();
        } else if (!last.isAfter(first.plusMonths(MONTHS))) {
            into.add(0);
        } else {
            LocalDate extended = utredning.forlangdTill();
            into.add(extended != null && !last.isAfter(extended) ? 1 : 2);
        }
    }

    private static void state(Unit unit, Position at, Answers into) {
        if (unit == Unit.UTREDNING) {
            Utredning utredning = at.utredning();
            boolean closed = utredning != null
                    && (utredning.avslutad() != null || utredning.ovrigt().isUnreadable("avslutad"));
            into.add(closed ? 1 : 0);
        } else {
            Insats insats = at.insats();
            into.add(
                    insats != null
                                    && (insats.avslut() != null
                                            || insats.ovrigt().isUnreadable("avslut"))
                            ? 1
                            : 0);
        }
    }
}
