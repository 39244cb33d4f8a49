package org.openbbic.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;

/** {@code docs/katalog/index.html} is what the catalogue makes it; {@code -Dbbic.uppdatera=true} writes it anew. */
class CataloguePageTest {

    private static final Path FOLDER = Path.of(System.getProperty("bbic.rot"), "docs", "katalog");

    private static String page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CataloguePage.write(Catalogue.bundled(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sidanIDokumentationen_arDenSomKatalogenGer() throws IOException {
        current("index.html", page());
    }

    private static void current(String name, String expected) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
