package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order of days of which some may not be stated. */
final class Order {

    private Order() {}

    /** Whether both days are stated and the last is before the first. */
    static boolean isReversed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }

    /** The earlier of two days; the only one where one is stated. */
    static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || isReversed(one, other) ? other : one;
    }
}
