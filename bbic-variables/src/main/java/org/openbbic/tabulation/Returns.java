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
        Map<Integer, long[]> byUnit = new TreeMap<>();
        long[] all = new long[4];
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.<Integer>comparingLong(i -> children[i]).thenComparingInt(i -> days[i]));
        for (int at = 0; at < size; at++) {
            LocalDate day = LocalDate.ofEpochDay(days[order[at]]);
            if (window == null || window.holds(day)) {
                int outcome = outcome(order, at, day);
                all[outcome]++;
                byUnit.computeIfAbsent(unit(unitOf[order[at]]), key -> new long[4])[outcome]++;
            }
        }
        if (window == null) {
            withoutDay.forEach((unit, count) -> {
                all[3] += count;
                byUnit.computeIfAbsent(unit(unit), key -> new long[4])[3] += count;
            });
        }
        List<Share> shares = new ArrayList<>();
        byUnit.forEach((unit, counts) -> shares.add(share(name(unit), counts)));
        shares.sort(Comparator.comparing(share -> share.unit() == null ? "" : share.unit()));
        shares.add(0, share(null, all));
        return shares;
    }

    /** 0 followed, 1 not followed, 2 too early to tell, 3 of a child without a key. */
    private int outcome(Integer[] order, int at, LocalDate day) {
        if (children[order[at]] == 0) {
            return 3;
        }
        long end = day.plusMonths(MONTHS).toEpochDay();
        if (end > lastDays[order[at]]) {
            return 2;
        }
        for (int next = at + 1; next < size && children[order[next]] == children[order[at]]; next++) {
            if (days[order[next]] > days[order[at]]) {
                return days[order[next]] <= end ? 0 : 1;
            }
        }
        return 1;
    }

    private int unit(int number) {
        return units.isTooMany() ? Categories.OTHER : number;
    }

    private String name(int unit) {
        return Categories.isAnswer(unit) ? units.text(unit) : Filter.OTHER;
    }

    private static Share share(@Nullable String unit, long[] counts) {
        return new Share(unit, counts[0], counts[1], counts[2], counts[3]);
    }
}
