package org.openbbic.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Words in one language that lie beside a class, in UTF-8, and how parts are put into them. */
public final class WordFile {

    private WordFile() {}

    /**
     * Reads a file of words.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static Properties load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with {@code {0}}, {@code {1}} and so on replaced. Parts are put in at once, so that a part that holds such
     * a mark is left as it is.
     */
    public static String fill(String text, String... parts) {
        StringBuilder out = new StringBuilder(text.length() + 16);
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
}
