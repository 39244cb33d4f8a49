package org.openbbic.manual;

import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Description;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;
import org.openbbic.output.WordFile;

/** The manual's own words in one language, from {@code manual_sv.properties} or {@code manual_en.properties}. */
final class Words {

    private static final String FILE = "manual_%s.properties";

    private final String language;
    private final Properties words;

    /** The words in English for {@link Locale#ENGLISH}, else in Swedish. */
    Words(Locale locale) {
        this.language = locale.getLanguage().equals("en") ? "en" : "sv";
        this.words = WordFile.load(Words.class, FILE.formatted(language));
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /**
     * The text of that key, with {@code {0}}, {@code {1}} and so on replaced.
     *
     * @throws IllegalStateException if there is none
     */
    String get(String key, Object... parts) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE.formatted(language) + ": no text for " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /** The text for one, or for any other number. */
    String count(String key, long number) {
        return get(key + (number == 1 ? ".en" : ".flera"), number);
    }

    String presence(Presence presence) {
        return get("lage." + presence);
    }

    /** The sign of a state in a narrow table. */
    String mark(Presence presence) {
        return get("marke." + presence);
    }

    /** The grade in a word; <i>overifierad</i> for one that rests on general knowledge. */
    String grade(Evidence grade) {
        return get("grad." + grade);
    }

    /** What the grade means, in a sentence. */
    String meaning(Evidence grade) {
        return get("grad." + grade + ".betyder");
    }

    /** The grade in a letter or two. */
    String sign(@Nullable Evidence grade) {
        return grade == null ? "" : get("tecken." + grade);
    }

    String completeness(Completeness completeness) {
        return get("lista." + completeness);
    }

    /** What follows from a list being known that well. */
    String follows(Completeness completeness) {
        return get("lista." + completeness + ".foljd");
    }

    /** What follows for an answer in a version, from the list being known that well there or not being there. */
    String follows(CodeList list, String version) {
        Presence presence = list.presence(version);
        return presence == Presence.BORTTAGEN || presence == Presence.EJ_INFORD
                ? get("lista." + presence + ".foljd")
                : follows(list.completeness(version));
    }

    /** A word of the data, such as a step, a kind or a use, with its letters. */
    String term(String id) {
        String term = words.getProperty("ord." + id);
        return term == null ? id : term;
    }

    /** Words of the data with bars between. */
    String terms(String ids) {
        StringBuilder out = new StringBuilder();
        for (String id : ids.split("\\|", -1)) {
            out.append(out.length() == 0 ? "" : ", ").append(term(id));
        }
        return out.toString();
    }

    /** What a source says: in quotation marks where word for word, and the place after it in brackets. */
    static String cited(Description said) {
        return (said.quote() ? "\u201D" + said.text() + "\u201D" : said.text()) + " (" + said.source() + ")";
    }

    String source(@Nullable Source source) {
        return source == null ? get("kalla.ingen") : source.toString();
    }
}
