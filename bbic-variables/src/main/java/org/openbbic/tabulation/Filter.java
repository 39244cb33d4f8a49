package org.openbbic.tabulation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * <i>Urval</i>: which records are counted. Several filters narrow each other.
 *
 * <p>As text: {@code kon=flicka}, {@code insats.typ=hvb,familjehem}, {@code alder=13..17}, {@code enhet!=Norr};
 * {@value #MISSING} stands for what is not stated and {@value #OTHER} for what cannot be understood.
 */
public final class Filter {

    /** What stands for an answer that is not stated. */
    public static final String MISSING = "*saknas";

    /** What stands for an answer that cannot be understood. */
    public static final String OTHER = "*annat";

    private final @Nullable String dimension;
    private final List<String> values;
    private final boolean excluding;
    private final @Nullable Window window;
    private final Day day;

    private Filter(
            @Nullable String dimension, List<String> values, boolean excluding, @Nullable Window window, Day day) {
        this.dimension = dimension;
        this.values = List.copyOf(values);
        this.excluding = excluding;
        this.window = window;
        this.day = day;
    }

    /** Records that give one of these answers at least. */
    public static Filter of(String dimension, List<String> values) {
        return new Filter(dimension, values, false, null, Day.DATUM);
    }

    /** Records that give none of these answers. */
    public static Filter without(String dimension, List<String> values) {
        return new Filter(dimension, values, true, null, Day.DATUM);
    }

    /**
     * Records of a period: those with that day in it; placements that have a day in it; cases with anything in it. A record
     * whose day is not known is in no period.
     */
    public static Filter within(Window window, Day day) {
        return new Filter(null, List.of(), false, window, day);
    }

    /**
     * Parses a filter.
     *
     * @throws IllegalArgumentException if it is not {@code dimension=value,value} or {@code dimension!=value,value}
     */
    public static Filter parse(String text) {
        int equals = text.indexOf('=');
        boolean excluding = equals > 0 && text.charAt(equals - 1) == '!';
        String name = equals < 0
                ? ""
                : text.substring(0, excluding ? equals - 1 : equals).strip();
        List<String> values = equals < 0
                ? List.of()
                : List.of(text.substring(equals + 1).split(",", -1)).stream()
                        .map(String::strip)
                        .toList();
        if (name.isEmpty() || values.contains("")) {
            throw new IllegalArgumentException("text: expected dimension=value");
        }
        return new Filter(name, values, excluding, null, Day.DATUM);
    }

    /** The dimension that is asked, or {@code null} for a period. */
    public @Nullable String dimension() {
        return dimension;
    }

    /** The answers that are asked for. */
    public List<String> values() {
        return values;
    }

    /** Whether records that give these answers are left out. */
    public boolean isExcluding() {
        return excluding;
    }

    /** The period, or {@code null}. */
    public @Nullable Window window() {
        return window;
    }

    /** The day that is asked for a period. */
    public Day day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter that
                && excluding == that.excluding
                && day == that.day
                && values.equals(that.values)
                && Objects.equals(dimension, that.dimension)
                && Objects.equals(window, that.window);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, values, excluding, window, day);
    }

    /** As {@link #parse} reads it; a period as {@code datum=2017} or {@code avslut=2017}. */
    @Override
    public String toString() {
        if (window != null) {
            return day.id() + "=" + window;
        }
        return dimension + (excluding ? "!=" : "=") + String.join(",", values);
    }
}
