package org.openbbic.migration;

import org.jspecify.annotations.Nullable;

/**
 * The names under which a migration keeps what it needs for the way back.
 *
 * <p>{@code bbic-1.0:utredningar/id:U-1/identifieradUtsatthet/hemmiljo} is what stood in that field in version 1.0, the
 * way counted from the object that holds the local values. {@code bbic-1.0>3.1:...} is what the migration from 1.0 to
 * 3.1 wrote into a field of its own. {@code #2} and so on at the end tells a later one from an earlier one. No id of a
 * version holds {@code :}, {@code >} or {@code #}.
 *
 * @param path the way to the field
 * @param number 1 for the first
 */
record KeptKey(String path, int number) {

    private static final String PREFIX = "bbic-";
    private static final char NUMBER = '#';
    private static final int MOST_DIGITS = 6;

    /** The beginning of the name of what stood in fields in that version. */
    static String stood(String version) {
        return PREFIX + version + ":";
    }

    /** The beginning of the name of what was made of values of that version, in whichever version. */
    static String made(String version) {
        return PREFIX + version + ">";
    }

    /** The beginning of the name of what was made in going from one version to the other. */
    static String made(String from, String to) {
        return PREFIX + from + ">" + to + ":";
    }

    /** The name. */
    String name(String beginning) {
        return beginning + path + (number == 1 ? "" : NUMBER + Integer.toString(number));
    }

    /** What a name says, or {@code null} if it does not begin so. */
    static @Nullable KeptKey parse(String name, String beginning) {
        if (!name.startsWith(beginning)) {
            return null;
        }
        // What was made names a second version before its colon.
        int begin = beginning.endsWith(":") ? beginning.length() : name.indexOf(':') + 1;
        return begin == 0 ? null : numbered(name.substring(begin));
    }

    private static KeptKey numbered(String rest) {
        int mark = rest.lastIndexOf(NUMBER);
        int digits = rest.length() - mark - 1;
        if (mark < 0 || digits < 1 || digits > MOST_DIGITS) {
            return new KeptKey(rest, 1);
        }
        int number = 0;
        for (int i = mark + 1; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c < '0' || c > '9') {
                return new KeptKey(rest, 1);
            }
            number = number * 10 + c - '0';
        }
        return number < 2 ? new KeptKey(rest, 1) : new KeptKey(rest.substring(0, mark), number);
    }
}
