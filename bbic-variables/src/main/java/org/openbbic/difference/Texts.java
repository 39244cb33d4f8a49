package org.openbbic.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The pages' own words in one language, from {@code skillnad_sv.properties} or {@code skillnad_en.properties}. */
final class Texts {

    private static final Texts SWEDISH = new Texts("sv");
    private static final Texts ENGLISH = new Texts("en");

    private final String language;
    private final Properties words = new Properties();

    private Texts(String language) {
        this.language = language;
        String file = "skillnad_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean mark = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int part = mark ? text.charAt(i + 1) - '0' : -1;
            if (part >= 0 && part < parts.length) {
                out.append(parts[part]);
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The text for that many, from {@code key.en} for one and {@code key.flera} for any other number. */
    String count(String key, int number) {
        return get(key + (number == 1 ? ".en" : ".flera"), Integer.toString(number));
    }
}
