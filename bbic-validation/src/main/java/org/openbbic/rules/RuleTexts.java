package org.openbbic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;

/** The texts of the rules in both languages, read when first asked for. */
final class RuleTexts {

    private @Nullable Properties swedish;
    private @Nullable Properties english;
    private @Nullable Properties examples;

    RuleText text(String id, Locale language) {
        Properties texts = texts(language);
        return new RuleText(
                get(texts, id + ".titel"),
                get(texts, id + ".givet"),
                get(texts, id + ".nar"),
                get(texts, id + ".sa"),
                get(texts, id + ".rattning"));
    }

    String message(String id, @Nullable String variant, @Nullable String detail, Locale language) {
        String text = get(texts(language), id + ".text" + (variant == null ? "" : "." + variant));
        String word = detail == null ? "" : isEnglish(language) ? FieldKind.toEnglish(detail) : detail;
        return text.replace("{0}", word);
    }

    List<String> messages(String id, Locale language) {
        Properties texts = texts(language);
        String key = id + ".text";
        return texts.stringPropertyNames().stream()
                .filter(name -> name.equals(key) || name.startsWith(key + "."))
                .sorted()
                .map(name -> get(texts, name).replace("{0}", "…"))
                .toList();
    }

    Optional<RuleExample> example(String id) {
        Properties all = examples();
        String good = all.getProperty(id + ".ratt");
        String bad = all.getProperty(id + ".fel");
        String chosen = all.getProperty(id + ".urval");
        return good == null || bad == null
                ? Optional.empty()
                : Optional.of(new RuleExample(good, bad, chosen == null ? List.of() : List.of(chosen.split(", "))));
    }

    private static String get(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new RuleBookException("regler_*.properties: no text for " + key);
        }
        return text;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private synchronized Properties texts(Locale language) {
        if (isEnglish(language)) {
            english = english == null ? load("regler_en.properties") : english;
            return english;
        }
        swedish = swedish == null ? load("regler_sv.properties") : swedish;
        return swedish;
    }

    private synchronized Properties examples() {
        examples = examples == null ? load("exempel.properties") : examples;
        return examples;
    }

    private static Properties load(String file) {
        try (InputStream in = RuleTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new RuleBookException(file + ": missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
