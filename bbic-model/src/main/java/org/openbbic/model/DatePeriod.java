package org.openbbic.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * <i>Period</i>: days from a first to a last, both counted in.
 *
 * @param start first day
 * @param endInclusive last day, or {@code null} where the period has not ended
 */
public record DatePeriod(LocalDate start, @Nullable LocalDate endInclusive) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DatePeriod {
        Objects.requireNonNull(start, "start");
        if (endInclusive != null && endInclusive.isBefore(start)) {
            throw new IllegalArgumentException("endInclusive is before start");
        }
    }

    /** Whether the day lies in the period; the first and the last day do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (endInclusive == null || !day.isAfter(endInclusive));
    }

    /** Whether the periods share at least one day beside a day on which one ends and the other begins. */
    public boolean overlaps(DatePeriod other) {
        return (other.endInclusive == null || start.isBefore(other.endInclusive))
                && (endInclusive == null || other.start.isBefore(endInclusive));
    }
}
