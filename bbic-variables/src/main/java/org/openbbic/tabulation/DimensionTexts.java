package org.openbbic.tabulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What the dimensions are called and how they are worked out, from {@code dimensioner.properties}. */
final class DimensionTexts {

    private static final String FILE = "dimensioner.properties";
    private static final String DEFINITION = "?";
    private static final Properties TEXTS = load();

    private DimensionTexts() {}

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = DimensionTexts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return texts;
    }

    /** The term; the id itself for a local variable, which has no row. */
    static String term(String id) {
        return TEXTS.getProperty(id, id);
    }

    static String definition(String id) {
        return TEXTS.getProperty(id + DEFINITION, "");
    }

    static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }
}
