package org.openbbic.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.openbbic.output.WordFile;

/**
 * What a person calls the objects of the format, and those fields that the catalogue has no term for, such as ids and
 * dates. Immutable; safe for several threads.
 */
public final class FieldWords {

    private static final FieldWords SWEDISH = new FieldWords("falt_sv.properties");
    private static final FieldWords ENGLISH = new FieldWords("falt_en.properties");

    private final Map<String, String> words;

    private FieldWords(String file) {
        this.words = Map.copyOf(load(file));
    }

    /** The words in English for {@link Locale#ENGLISH}, else in Swedish. */
    public static FieldWords of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /**
     * The name of a field that is the format's own.
     *
     * @param address such as {@code utredning.inledd}
     */
    public Optional<String> findField(String address) {
        return Optional.ofNullable(words.get("falt." + address));
    }

    /** The name of that kind of object, such as {@code utredning}. */
    public Optional<String> findNode(String name) {
        return Optional.ofNullable(words.get("nod." + name));
    }

    /** All of them: {@code falt.} before an address, {@code nod.} before the name of an object. */
    public Map<String, String> all() {
        return words;
    }

    private static Map<String, String> load(String file) {
        Properties read = WordFile.load(FieldWords.class, file);
        Map<String, String> all = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> all.put(key, read.getProperty(key)));
        return all;
    }
}
