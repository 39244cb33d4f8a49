package org.openbbic.standardrapport;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Properties;
import org.openbbic.output.WordFile;

/** The words of this package, in Swedish, from {@code standardrapport_sv.properties}, and its numbers. */
final class Words {

    private static final String FILE = "standardrapport_sv.properties";
    private static final Properties WORDS = WordFile.load(Words.class, FILE);

    private Words() {}

    /**
     * The text of that key, with {@code {0}}, {@code {1}} and so on replaced.
     *
     * @throws IllegalStateException if there is none
     */
    static String get(String key, String... parts) {
        String text = WORDS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + ": no text for " + key);
        }
        return WordFile.fill(text, parts);
    }

    /** The text of that key, or an empty one. */
    static String find(String key) {
        return WORDS.getProperty(key, "");
    }

    /** A number with its thousands parted. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
    }

    /** A count, or the mark of a suppressed one. */
    static String count(OptionalLong count) {
        return count.isPresent() ? number(count.getAsLong()) : get("undertryckt.tecken");
    }

    /** A share in whole per cent, halves upwards; a dash where there is none. */
    static String percent(OptionalDouble share) {
        return share.isPresent() ? Math.round(share.getAsDouble() * 100) + "\u00A0%" : "–";
    }

    /** A number with one decimal at most. */
    static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
        return text.endsWith(",0") ? number(Math.round(number)) : text;
    }
}
