package org.openbbic.rules;

/** Makes numbers with the form and the check digit of a personal identity number, so that no test holds a real one. */
public final class ConstructedNumbers {

    private ConstructedNumbers() {}

    /** Ten digits: a date of six, a serial number of three, and the check digit. */
    public static String tenDigits(String date, String serial) {
        return separated(date, "", serial);
    }

    /** A date of six digits, the separator, a serial number of three, and the check digit. */
    public static String separated(String date, String separator, String serial) {
        return date + separator + serial + checkDigit(date + serial);
    }

    /** The same with the century before it. */
    public static String withCentury(String century, String date, String separator, String serial) {
        return century + separated(date, separator, serial);
    }

    /** The number with a check digit that is wrong. */
    public static String spoilt(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }

    // Written apart from the rule's own sum: products of two digits are summed by their digits.
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
