package org.openbbic.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days written {@code YYYY-MM-DD}, without an exception for one that does not exist. */
public final class IsoDate {

    private static final int LENGTH = 10;

    /** {@code 0000-00-}: what remains of a day without it is the value of each digit, and nothing of a dash. */
    private static final long ZEROS = EightBytes.at("0000-00-".getBytes(StandardCharsets.US_ASCII), 0);

    /** Added to that, lifts to the highest bit of its byte what is above 9, or above 0 where a dash belongs. */
    private static final long ABOVE = 0x7F76767F76767676L;

    private IsoDate() {}

    /** The day, or {@code null} where the text is none. */
    public static @Nullable LocalDate parse(String text) {
        return text.length() == LENGTH ? parse(text.getBytes(StandardCharsets.ISO_8859_1), 0, LENGTH) : null;
    }

    /** The day that stands in the bytes from {@code from} to {@code to}, or {@code null} where they are none. */
    static @Nullable LocalDate parse(byte[] text, int from, int to) {
        if (to - from != LENGTH) {
            return null;
        }
        long digits = EightBytes.at(text, from) ^ ZEROS;
        int tens = text[from + 8] - '0';
        int ones = text[from + 9] - '0';
        if (((digits | digits + ABOVE) & EightBytes.HIGH) != 0 || tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            return null;
        }
        int year = (digit(digits, 0) * 10 + digit(digits, 1)) * 100 + digit(digits, 2) * 10 + digit(digits, 3);
        int month = digit(digits, 5) * 10 + digit(digits, 6);
        int day = tens * 10 + ones;
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    private static int digit(long digits, int place) {
        return (int) (digits >>> 8 * place) & 0xFF;
    }
}
