package org.openbbic.tabulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <i>Period</i>: the days that a count is about.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Window(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-K([1-4]))?");

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last: before first");
        }
    }

    /**
     * A period as it is written: {@code 2017}, {@code 2017-K3} or {@code 2017-01-01..2017-06-30}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Window parse(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            if (year.group(2) == null) {
                return new Window(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
            }
            int last = Integer.parseInt(year.group(2)) * 3;
            return new Window(
                    LocalDate.of(number, last - 2, 1),
                    YearMonth.of(number, last).atEndOfMonth());
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("text: expected a year, a quarter or two days");
        }
        try {
            return new Window(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("text: expected two days, YYYY-MM-DD..YYYY-MM-DD");
        }
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The period as it is written. */
    @Override
    public String toString() {
        boolean wholeYear =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return wholeYear ? Integer.toString(first.getYear()) : first + ".." + last;
    }
}
