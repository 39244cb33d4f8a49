package org.openbbic.rules;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Barn;

/** What is known of a child's age on a day, where often only the year of birth is stated. */
public final class Age {

    private static final int LAST_OF_DECEMBER = 31;

    private Age() {}

    /** Whether the child had certainly turned {@code years} by that day. */
    public static boolean isCertainly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        if (born != null) {
            return !day.isBefore(latestBirthday(years, born));
        }
        Integer year = barn.fodelsear();
        return year != null && (lived(year, day) > years || lived(year, day) == years && isLastOfYear(day));
    }

    /**
     * Whether the child may have turned {@code years} by that day, though it is not certain: the year alone does not
     * decide, or what is stated cannot be read.
     */
    public static boolean isPossibly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null || isCertainly(years, barn, day)) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        if (born != null) {
            return !day.isBefore(born.plusYears(years));
        }
        Integer year = barn.fodelsear();
        if (year == null) {
            return barn.ovrigt().isUnreadable("fodelsear") || barn.ovrigt().isUnreadable("fodelsedatum");
        }
        return lived(year, day) == years;
    }

    /** Whether anything is stated of when the child was born, readable or not. */
    public static boolean isStated(@Nullable Barn barn) {
        return barn != null
                && (barn.fodelsedatum() != null
                        || barn.fodelsear() != null
                        || barn.ovrigt().isUnreadable("fodelsedatum")
                        || barn.ovrigt().isUnreadable("fodelsear"));
    }

    /** Whether the child had certainly not turned {@code years} by that day; with 0, whether it was not born. */
    public static boolean isCertainlyUnder(int years, @Nullable Barn barn, LocalDate day) {
        boolean known = barn != null && (barn.fodelsedatum() != null || barn.fodelsear() != null);
        return known && !isCertainly(years, barn, day) && !isPossibly(years, barn, day);
    }

    /** Whether so few years have passed that the child cannot have turned {@code years}, whatever its birthday is. */
    public static boolean isFarUnder(int years, Barn barn, LocalDate day) {
        LocalDate born = barn.fodelsedatum();
        Integer year = born == null ? barn.fodelsear() : Integer.valueOf(born.getYear());
        return year != null && lived(year, day) < years;
    }

    // No source here says on which day someone born on 29 February turns an age in a year without that day.
    private static LocalDate latestBirthday(int years, LocalDate born) {
        LocalDate birthday = born.plusYears(years);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static long lived(int year, LocalDate day) {
        return (long) day.getYear() - year;
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_OF_DECEMBER;
    }
}
