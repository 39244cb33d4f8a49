package org.openbbic.comparison;

import java.util.Locale;
import java.util.Properties;
import org.openbbic.output.WordFile;

/** The comparison's own words in one language, from {@code jamforelse_sv.properties} or {@code jamforelse_en.properties}. */
final class Words {

    private static final Words SWEDISH = new Words("sv");
    private static final Words ENGLISH = new Words("en");

    private final Properties words;

    private Words(String language) {
        this.words = WordFile.load(Words.class, "jamforelse_" + language + ".properties");
    }

    /** The words in English for {@link Locale#ENGLISH}, else in Swedish. */
    static Words of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /**
     * The text of that key with its parts put in.
     *
     * @throws IllegalStateException if there is none
     */
    String get(String key, String... parts) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("jamforelse: no text for " + key);
        }
        return WordFile.fill(text, parts);
    }

    /** The text for that many, from {@code key.en} for one and {@code key.flera} for any other number. */
    String count(String key, long number) {
        return get(key + (number == 1 ? ".en" : ".flera"), Long.toString(number));
    }
}
