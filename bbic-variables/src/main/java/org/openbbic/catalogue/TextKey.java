package org.openbbic.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which answer texts are compared: composed letters, lower case, single spaces, none at the ends. */
public final class TextKey {

    private static final char FIRST_COMBINING_MARK = '\u0300';

    private TextKey() {}

    /** That form of the text; two wordings mean the same when their forms are equal. */
    public static String of(String text) {
        // ROOT, since Turkish would turn the I of "Ingen" into a letter no list has.
        String lower = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            // isSpaceChar: also the no-break space that spreadsheets leave behind.
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = key.length() > 0;
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            key.append(c);
        }
        return key.toString();
    }

    /** Letters with their marks in one; asked of the normalizer only where a mark stands alone, since it is slow to load. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
