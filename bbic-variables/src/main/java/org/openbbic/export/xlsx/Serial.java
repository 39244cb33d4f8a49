package org.openbbic.export.xlsx;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as a workbook holds them: whole days since its beginning, the time of the day as a fraction. */
final class Serial {

    private static final int LAST = 2_958_465;

    /** The day that Excel counts although there was none, 29 February 1900. */
    private static final int NO_DAY = 60;

    private Serial() {}

    /**
     * The day, or {@code null} where the number is none that a workbook can mean.
     *
     * @param from1904 whether the workbook counts from 1904
     */
    static @Nullable LocalDate day(double number, boolean from1904) {
        if (!(number >= (from1904 ? 0 : 1)) || number >= LAST + 1.0) {
            return null;
        }
        int days = (int) number;
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        if (days == NO_DAY) {
            return null;
        }
        return LocalDate.of(1899, 12, days < NO_DAY ? 31 : 30).plusDays(days);
    }
}
