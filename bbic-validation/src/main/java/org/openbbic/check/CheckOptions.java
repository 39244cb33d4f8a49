package org.openbbic.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to check.
 *
 * @param bbicVersion version to judge by whatever the files say, or {@code null} to go by the files
 * @param asOf the day that counts as today, or {@code null} for the day each export was made
 * @param today the day that counts as today for a file that does not say when it was made
 * @param mostPerRule how many remarks of each rule are listed, 0 or more; the rest are counted
 * @param showValues whether remarks show what stands in the file; then the report is as secret as the file
 */
public record CheckOptions(
        @Nullable String bbicVersion, @Nullable LocalDate asOf, LocalDate today, int mostPerRule, boolean showValues) {

    /** How many remarks of each rule are listed unless someone asks for another number. */
    public static final int MOST_PER_RULE = 1_000;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code mostPerRule} is negative
     */
    public CheckOptions {
        if (mostPerRule < 0) {
            throw new IllegalArgumentException("mostPerRule: " + mostPerRule);
        }
    }

    /** Goes by the files, lists {@link #MOST_PER_RULE} remarks of each rule and shows no values. */
    public static CheckOptions of(LocalDate today) {
        return new CheckOptions(null, null, today, MOST_PER_RULE, false);
    }
}
