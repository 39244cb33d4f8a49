package org.openbbic.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which answer texts are compared: composed letters, lower case, single spaces, none at the ends. */
final class TextKey {

    private TextKey() {}

    static String of(String text) {
        // ROOT, since Turkish would turn the I of "Ingen" into a letter no list has.
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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
}
