package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/kallor.md} is what the catalogue's sources make it; {@code -Dbbic.uppdatera=true} writes it anew. */
class SourcesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "kallor.md");

    @Test
    void kallsidan_arDenSomKatalogenGer() throws IOException {
        String expected = page(Catalogue.bundled());
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static String page(Catalogue catalogue) {
        StringBuilder page = new StringBuilder("""
                # Källor

                Varje rad i katalogen anger en av de här källorna, en plats i den och en grad av belägg. Sidan är gjord av
                `kallor.csv` i katalogen; ändra den filen, inte sidan.

                Den officiella variabeltabellen har inte kunnat läsas i någon version. Ett värde i katalogen är därför aldrig
                officiellt: det är belagt, med en grad. Författningarna har lästs i inofficiella avskrifter och inte i Svensk
                författningssamling.

                | nyckel | källa | publicerad | så lästes den | att veta |
                |---|---|---|---|---|
                """);
        for (SourceInfo source : catalogue.sources()) {
            page.append("| `").append(source.key()).append("` | ");
            page.append(cell(source.title()))
                    .append(" | ")
                    .append(cell(source.published()))
                    .append(" | ");
            page.append(cell(source.where()))
                    .append(" | ")
                    .append(cell(source.note()))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
