package org.openbbic.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/**
 * <i>Återaktualisering</i>: whether a child comes back. An intake is followed if the same child, known by its key, has
 * another on a later day within twelve months, the same date twelve months later included. An intake whose twelve months
 * are not over on the last day that its own file can tell of, or whose file does not say which day that is, cannot be
 * judged, followed or not: those that something has followed already would else stand for all that began as late.
 *
 * <p>Four numbers are kept for each intake with a day.
 */
public final class Returns {

    private static final int MONTHS = 12;
    private static final int FIRST = 256;
    private static final long HALF = -1L << Integer.SIZE;

    private final TextIndex units = new TextIndex();
    private final Map<Integer, Long> withoutDay = new TreeMap<>();
    private long[] children = new long[FIRST];
    private int[] days = new int[FIRST];
    private int[] unitOf = new int[FIRST];
    private int[] lastDays = new int[FIRST];
    private int size;

    /**
     * How the intakes of a unit, or of all, went.
     *
     * @param unit name of the unit; {@code null} for all, empty where none is stated
     * @param followed how many were followed within twelve months
     * @param notFollowed how many were not
     * @param tooEarly how many cannot be judged yet
     * @param unknown how many are of a child without a key; where all are asked about, also those without a day
     */
    public record Share(@Nullable String unit, long followed, long notFollowed, long tooEarly, long unknown) {}

    Returns() {}

    void add(long child, Arende arende, Exporthuvud header) {
        LocalDate created = header.skapad();
        int lastDay = created == null ? Integer.MIN_VALUE : (int) created.toEpochDay();
        int unit = units.numberOf(arende.enhet() == null ? "" : arende.enhet());
        for (Aktualisering each : arende.aktualiseringar()) {
            LocalDate day = each.datum();
            if (day == null) {
                withoutDay.merge(unit, 1L, Long::sum);
            } else {
                add(child, (int) day.toEpochDay(), unit, lastDay);
            }
        }
    }

    private void add(long child, int day, int unit, int lastDay) {
        if (size == days.length) {
            children = Arrays.copyOf(children, size * 2);
            days = Arrays.copyOf(days, size * 2);
            unitOf = Arrays.copyOf(unitOf, size * 2);
            lastDays = Arrays.copyOf(lastDays, size * 2);
        }
        children[size] = child;
        days[size] = day;
        lastDays[size] = lastDay;
        unitOf[size++] = unit;
    }

    void take(Returns other) {
        int[] here = units.take(other.units);
        for (int i = 0; i < other.size; i++) {
            add(other.children[i], other.days[i], renumbered(other.unitOf[i], here), other.lastDays[i]);
        }
        other.withoutDay.forEach((unit, count) -> withoutDay.merge(renumbered(unit, here), count, Long::sum));
    }

    private static int renumbered(int unit, int[] here) {
        return Categories.isAnswer(unit) ? here[unit] : unit;
    }

    /**
     * All together first, then each unit by name.
     *
     * @param window the intakes that are asked about; {@code null} for all. What follows them may lie after it
     */
    public List<Share> shares(@Nullable Window window) {
        long[][] byUnit = new long[units.size() + 1][4];
        int[] order = byChildAndDay();
        for (int at = 0; at < size; at++) {
            LocalDate day = LocalDate.ofEpochDay(days[order[at]]);
            if (window == null || window.holds(day)) {
                byUnit[row(unitOf[order[at]])][outcome(order, at, day)]++;
            }
        }
        if (window == null) {
            withoutDay.forEach((unit, count) -> byUnit[row(unit)][3] += count);
        }
        long[] all = new long[4];
        List<Share> shares = new ArrayList<>();
        for (int row = 0; row < byUnit.length; row++) {
            long[] counts = byUnit[row];
            if (Arrays.stream(counts).sum() > 0) {
                shares.add(share(row == units.size() ? Filter.OTHER : units.text(row), counts));
                Arrays.setAll(all, i -> all[i] + counts[i]);
            }
        }
        shares.sort(Comparator.comparing(share -> share.unit() == null ? "" : share.unit()));
        shares.add(0, share(null, all));
        return shares;
    }

    /**
     * The intakes so that those of one child stand together, by day. Only half of a child's number is sorted by, since the
     * other half of the word holds the place: in between may stand one of another child.
     */
    private int[] byChildAndDay() {
        long[] byDay = new long[size];
        for (int i = 0; i < size; i++) {
            byDay[i] = (long) days[i] << Integer.SIZE | i;
        }
        Arrays.sort(byDay);
        long[] byChild = new long[size];
        for (int rank = 0; rank < size; rank++) {
            byChild[rank] = children[(int) byDay[rank]] & HALF | rank;
        }
        Arrays.sort(byChild);
        int[] order = new int[size];
        for (int at = 0; at < size; at++) {
            order[at] = (int) byDay[(int) byChild[at]];
        }
        return order;
    }

    /** 0 followed, 1 not followed, 2 too early to tell, 3 of a child without a key. */
    private int outcome(int[] order, int at, LocalDate day) {
        long child = children[order[at]];
        if (child == 0) {
            return 3;
        }
        long end = day.plusMonths(MONTHS).toEpochDay();
        if (end > lastDays[order[at]]) {
            return 2;
        }
        for (int next = at + 1; next < size && (children[order[next]] & HALF) == (child & HALF); next++) {
            if (children[order[next]] == child && days[order[next]] > days[order[at]]) {
                return days[order[next]] <= end ? 0 : 1;
            }
        }
        return 1;
    }

    /** The row of a unit's counts; the last is that of all where there are too many to be told apart. */
    private int row(int unit) {
        return units.isTooMany() || !Categories.isAnswer(unit) ? units.size() : unit;
    }

    private static Share share(@Nullable String unit, long[] counts) {
        return new Share(unit, counts[0], counts[1], counts[2], counts[3]);
    }
}
