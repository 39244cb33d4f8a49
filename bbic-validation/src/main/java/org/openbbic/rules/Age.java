package org.openbbic.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Barn;

/** What is known of a child's age on a day, where often only the year of birth is stated. */
public final class Age {

    private Age() {}

    /** Whether the child had certainly turned {@code years} by that day. */
    public static boolean isCertainly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        return born != null ? !day.isBefore(born.plusYears(years)) : year != null && day.getYear() - year > years;
    }

    /** Whether the child had certainly not turned {@code years} by that day; with 0, whether it was not born. */
    public static boolean isCertainlyUnder(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null || barn.ovrigt().isUnreadable("fodelsedatum")) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        return born != null ? day.isBefore(born.plusYears(years)) : year != null && day.getYear() - year < years;
    }

    /**
     * Whether the child may have turned {@code years} by that day, though it is not certain: the year alone does not
     * decide, or what is stated cannot be read.
     */
    public static boolean isPossibly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null || barn.fodelsedatum() != null) {
            return false;
        }
        Integer year = barn.fodelsear();
        if (year == null) {
            return barn.ovrigt().isUnreadable("fodelsear") || barn.ovrigt().isUnreadable("fodelsedatum");
        }
        return day.getYear() - year == years;
    }
}
