package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Barn;

/** What is known of a child's age on a day, where often only the year of birth is stated. */
final class Age {

    private Age() {}

    /** Whether the child had certainly turned {@code years} by that day. */
    static boolean isCertainly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        return born != null ? !day.isBefore(born.plusYears(years)) : year != null && day.getYear() - year > years;
    }

    /** Whether the child may have turned {@code years} by that day, though it is not certain. */
    static boolean isPossibly(int years, @Nullable Barn barn, LocalDate day) {
        Integer year = barn == null || barn.fodelsedatum() != null ? null : barn.fodelsear();
        return year != null && day.getYear() - year == years;
    }
}
