package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The library's own data files with some of them changed. */
final class EditedFiles implements CatalogueFiles {

    private final Map<String, byte[]> edited = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    @Override
    public InputStream open(String name) throws IOException {
        if (removed.contains(name)) {
            throw new NoSuchFileException(name);
        }
        byte[] bytes = edited.get(name);
        return bytes == null ? CatalogueFiles.bundled().open(name) : new ByteArrayInputStream(bytes);
    }

    /** Puts {@code now} in the place of {@code before}, which must stand in the file exactly once. */
    EditedFiles replace(String file, String before, String now) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("%s holds the text to change once", file)
                .hasSize(2);
        return put(file, text.replace(before, now));
    }

    EditedFiles append(String file, String line) {
        return put(file, text(file) + line + "\n");
    }

    EditedFiles put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    EditedFiles put(String file, byte[] bytes) {
        edited.put(file, bytes);
        return this;
    }

    EditedFiles remove(String file) {
        removed.add(file);
        return this;
    }

    String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line, from 1, that begins with that text; exactly one does. */
    int line(String file, String beginning) {
        int found = 0;
        int line = 0;
        for (String each : text(file).lines().toList()) {
            line++;
            if (each.startsWith(beginning)) {
                assertThat(found).as("one line of %s begins so", file).isZero();
                found = line;
            }
        }
        assertThat(found).as("a line of %s begins so", file).isPositive();
        return found;
    }
}
