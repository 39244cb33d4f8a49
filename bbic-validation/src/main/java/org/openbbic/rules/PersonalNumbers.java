package org.openbbic.rules;

/**
 * Finds Swedish personal identity numbers and coordination numbers in texts.
 *
 * <p>A number counts when it has its century or its separator, a date that can be (the day plus 60 in a coordination
 * number), a right check digit, and no digit on either side. Ten bare digits are told apart, since sequence numbers
 * pass date and check digit now and then.
 */
public final class PersonalNumbers {

    private static final int LONG = 12;
    private static final int SHORT = 10;

    private PersonalNumbers() {}

    /** Whether such a number stands anywhere in the text. */
    public static boolean isIn(CharSequence text) {
        return find(text, true);
    }

    /** Whether ten bare digits that can be such a number stand anywhere in the text. */
    public static boolean maybeIn(CharSequence text) {
        return find(text, false);
    }

    private static boolean find(CharSequence text, boolean certain) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < length && isDigit(text.charAt(end))) {
                end++;
            }
            if (certain ? isNumber(text, i, end) : end - i == SHORT && isPlausible(text, i, i + 6)) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** Whether the digits from {@code from} to {@code to}, with what follows a separator, are such a number. */
    private static boolean isNumber(CharSequence text, int from, int to) {
        int digits = to - from;
        if (digits == LONG) {
            return isCentury(text, from) && isPlausible(text, from + 2, from + 8);
        }
        boolean separated = (digits == LONG - 4 || digits == SHORT - 4)
                && to + 5 <= text.length()
                && (text.charAt(to) == '-' || text.charAt(to) == '+')
                && digitsAt(text, to + 1) == 4;
        return separated && (digits == SHORT - 4 || isCentury(text, from)) && isPlausible(text, to - 6, to + 1);
    }

    private static int digitsAt(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isCentury(CharSequence text, int at) {
        int century = number(text, at, 2);
        return century >= 18 && century <= 20;
    }

    /** Whether six digits of a date at {@code date} and four at {@code rest} can be such a number. */
    private static boolean isPlausible(CharSequence text, int date, int rest) {
        int month = number(text, date + 2, 2);
        int day = number(text, date + 4, 2);
        int born = day > 60 ? day - 60 : day;
        // The year alone does not tell whether 29 February was: it may be in either century.
        int longest = month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return month >= 1 && month <= 12 && born >= 1 && born <= longest && isChecked(text, date, rest);
    }

    /** Whether the last digit is right: every other digit doubled, the digits of it all summed up to a whole ten. */
    private static boolean isChecked(CharSequence text, int date, int rest) {
        int sum = 0;
        for (int i = 0; i < SHORT; i++) {
            int digit = text.charAt(i < 6 ? date + i : rest + i - 6) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static int number(CharSequence text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
