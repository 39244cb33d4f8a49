package org.openbbic.difference;

import java.util.Locale;
import java.util.Properties;
import org.openbbic.output.WordFile;

/** The pages' own words in one language, from {@code skillnad_sv.properties} or {@code skillnad_en.properties}. */
final class Texts {

    private static final Texts SWEDISH = new Texts("sv");
    private static final Texts ENGLISH = new Texts("en");

    private final String language;
    private final Properties words;

    private Texts(String language) {
        this.language = language;
        this.words = WordFile.load(Texts.class, "skillnad_" + language + ".properties");
    }

    /** The words in English for {@link Locale#ENGLISH}, else in Swedish. */
    static Texts of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /** The language's code, {@code sv} or {@code en}. */
    String language() {
        return language;
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /**
     * The text of that key, with {@code {0}}, {@code {1}} and so on replaced. Parts are put in at once, so that a part
     * that holds such a mark is left as it is.
     *
     * @throws IllegalStateException if there is none
     */
    String get(String key, String... parts) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("skillnad_" + language + ".properties: no text for " + key);
        }
        return WordFile.fill(text, parts);
    }

    /** The text for that many, from {@code key.en} for one and {@code key.flera} for any other number. */
    String count(String key, int number) {
        return get(key + (number == 1 ? ".en" : ".flera"), Integer.toString(number));
    }
}
