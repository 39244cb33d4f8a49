package org.openbbic.krav;

import java.util.Locale;
import java.util.Properties;
import org.openbbic.output.WordFile;
import org.openbbic.rules.RuleBookException;

/** The words of this package, in Swedish, from {@code krav_sv.properties}. */
final class KravWords {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final String FILE = "krav_sv.properties";
    private static final Properties WORDS = WordFile.load(KravWords.class, FILE);

    private KravWords() {}

    /**
     * The text of that key, with {@code {0}}, {@code {1}} and so on replaced.
     *
     * @throws RuleBookException if there is none
     */
    static String get(String key, String... parts) {
        String text = WORDS.getProperty(key);
        if (text == null) {
            throw new RuleBookException(FILE + ": no text for " + key);
        }
        return WordFile.fill(text, parts);
    }

    /** The text for that many, from {@code key.en} for one and {@code key.flera} for any other number. */
    static String count(String key, long number) {
        return get(key + (number == 1 ? ".en" : ".flera"), number(number));
    }

    /** A number with its thousands parted. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00A0');
    }
}
