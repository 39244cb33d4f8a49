package org.openbbic.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days written {@code YYYY-MM-DD}, without an exception for one that does not exist. */
public final class IsoDate {

    private static final int LENGTH = 10;

    private IsoDate() {}

    /** The day, or {@code null} where the text is none. */
    public static @Nullable LocalDate parse(String text) {
        return text.length() == LENGTH ? parse(text.getBytes(StandardCharsets.ISO_8859_1), 0, LENGTH) : null;
    }

    /** The day that stands in the bytes from {@code from} to {@code to}, or {@code null} where they are none. */
    static @Nullable LocalDate parse(byte[] text, int from, int to) {
        if (to - from != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, to);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
