package org.openbbic.output;

/**
 * Text from outside with everything taken out of it that steers a screen, a terminal or the direction of reading.
 *
 * <p>Ids, file names, paths and values come from a file that anybody may have written. A line break in one could forge
 * a line of the report, and a change of direction could make a text read as another than it is.
 */
public final class PlainText {

    /** Stands where something was taken out, so that it can be seen that something was. */
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** The text with control and format characters replaced: tabs and line breaks by a space, all else by U+FFFD. */
    public static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isOrdinary(text.charAt(clean))) {
            clean++;
        }
        return clean == text.length() ? text : replace(text);
    }

    /**
     * The same, and no longer than {@code max} characters; a longer one ends with an ellipsis.
     *
     * @param max 1 or more
     */
    public static String of(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, max - 1))) + '\u2026';
    }

    /** Whether it surely needs no look: most text is ASCII or Latin-1. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA1 && c < 0x250 && c != 0xAD;
    }

    private static String replace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isSpace(point)) {
                out.append(' ');
            } else if (isSteering(point)) {
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point == '\u2028' || point == '\u2029';
    }

    private static boolean isSteering(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
