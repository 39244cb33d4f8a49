package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;

/** The library's own data with some lines added, changed or taken out. */
final class EditedCatalogue implements CatalogueFiles {

    private final Map<String, String> edited = new HashMap<>();

    @Override
    public InputStream open(String name) throws IOException {
        String text = edited.get(name);
        return text == null
                ? CatalogueFiles.bundled().open(name)
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts {@code now} in the place of the line, which must stand in the file exactly once. */
    EditedCatalogue line(String file, String line, String now) {
        String text = "\n" + text(file);
        String whole = "\n" + line + "\n";
        int at = text.indexOf(whole);
        assertThat(at).as("%s has the line %s", file, line).isNotNegative();
        assertThat(text.indexOf(whole, at + 1)).as("and has it once").isNegative();
        String rest = text.substring(at + whole.length());
        return put(file, text.substring(1, at + 1) + (now.isEmpty() ? "" : now + "\n") + rest);
    }

    EditedCatalogue without(String file, String line) {
        return line(file, line, "");
    }

    EditedCatalogue append(String file, String... lines) {
        return put(file, text(file) + String.join("\n", lines) + "\n");
    }

    EditedCatalogue put(String file, String text) {
        edited.put(file, text);
        return this;
    }

    Catalogue load() {
        return Catalogue.load(this);
    }

    /** The lines of one of the library's own files. */
    static List<String> lines(String file) {
        return new EditedCatalogue().text(file).lines().toList();
    }

    private String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
