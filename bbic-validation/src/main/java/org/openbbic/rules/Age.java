package org.openbbic.rules;

import static java.util.Objects.requireNonNull;

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
        if (barn == null || !isKnown(barn)) {
            return false;
        }
        long lived = lived(barn, day);
        return lived == years ? isPast(years, barn.fodelsedatum(), day) : lived > years;
    }

    /**
     * Whether the child may have turned {@code years} by that day, though it is not certain: the year alone does not
     * decide, or what is stated cannot be read.
     */
    public static boolean isPossibly(int years, @Nullable Barn barn, LocalDate day) {
        if (barn == null) {
            return false;
        }
        if (!isKnown(barn)) {
            return barn.ovrigt().isUnreadable("fodelsear") || barn.ovrigt().isUnreadable("fodelsedatum");
        }
        LocalDate born = barn.fodelsedatum();
        return lived(barn, day) == years
                && !isPast(years, born, day)
                && (born == null || !day.isBefore(born.plusYears(years)));
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
        if (barn == null || !isKnown(barn)) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        long lived = lived(barn, day);
        return lived == years ? born != null && day.isBefore(born.plusYears(years)) : lived < years;
    }

    /** Whether so few years have passed that the child cannot have turned {@code years}, whatever its birthday is. */
    public static boolean isFarUnder(int years, Barn barn, LocalDate day) {
        return isKnown(barn) && lived(barn, day) < years;
    }

    private static boolean isKnown(Barn barn) {
        return barn.fodelsedatum() != null || barn.fodelsear() != null;
    }

    /** Years from that of the birth to that of the day; only where they are the years asked for does the birthday decide. */
    private static long lived(Barn barn, LocalDate day) {
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        return (long) day.getYear() - (born == null ? requireNonNull(year) : born.getYear());
    }

    /** Whether the birthday of the year they turned {@code years} was certainly not after that day of the same year. */
    private static boolean isPast(int years, @Nullable LocalDate born, LocalDate day) {
        return born == null ? isLastOfYear(day) : !day.isBefore(latestBirthday(years, born));
    }

    // No source here says on which day someone born on 29 February turns an age in a year without that day.
    private static LocalDate latestBirthday(int years, LocalDate born) {
        LocalDate birthday = born.plusYears(years);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_OF_DECEMBER;
    }
}
