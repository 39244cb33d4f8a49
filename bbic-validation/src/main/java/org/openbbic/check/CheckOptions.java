package org.openbbic.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to check.
 *
 * @param bbicVersion version to judge by whatever the files say, or {@code null} to go by the files
 * @param asOf the day that counts as today, or {@code null} for the day each export was made
 * @param today the day that counts as today for a file that does not say when it was made
 * @param mostPerRule how many remarks of each rule are listed, 0 or more; the rest are counted. With {@link #ALL} nobody
 *     has to say how many
 * @param showValues whether remarks show what stands in the file; then the report is as secret as the file
 */
public record CheckOptions(
        @Nullable String bbicVersion, @Nullable LocalDate asOf, LocalDate today, int mostPerRule, boolean showValues) {

    /** That all remarks of each rule are listed. */
    public static final int ALL = Integer.MAX_VALUE;

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

    /** Goes by the files, lists all remarks and shows no values. */
    public static CheckOptions of(LocalDate today) {
        return new CheckOptions(null, null, today, ALL, false);
    }
}
