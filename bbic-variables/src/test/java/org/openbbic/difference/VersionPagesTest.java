package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;

/** {@code docs/versioner} is what the catalogue makes it; {@code -Dbbic.uppdatera=true} writes it anew. */
class VersionPagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("bbic.rot"), "docs", "versioner");

    private final SortedMap<String, String> pages = VersionPages.of(Catalogue.bundled());

    @Test
    void sidorna_arDeSomKatalogenGer_ochIngaAndra() throws IOException {
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(FOLDER);
            for (Path old : present()) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
            }
        }
        assertThat(present())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey()), StandardCharsets.UTF_8))
                    .as(page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    private static List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }

    @Test
    void ettParAvKandaVersioner_harEnSida_denAldreForst() {
        assertThat(pages.keySet())
                .hasSize(1 + 7 + 6)
                .contains("fran-1.0-till-3.1.md", "fran-webbkollen-2017-till-3.1.md", "version-3.2.md")
                .doesNotContain("fran-3.1-till-1.0.md", "fran-1.0-till-2.0.md", "fran-1.0-till-1.0.md");
    }

    @Test
    void innehall_visarVersionernaIOrdning_ochKallornasOenighet() {
        String index = page("README.md");
        List<String> order = List.of("1.0", "webbkollen-2016", "2.0", "3.0", "webbkollen-2017", "3.1", "3.2");
        int at = 0;
        for (String version : order) {
            int next = index.indexOf("(version-" + version + ".md) |", at);
            assertThat(next).as(version).isGreaterThan(at);
            at = next;
        }
        assertThat(index)
                .contains("januari 2015 (WK p. 4), oktober 2015 (WK p. 11) eller våren 2016 (BOU16 rad 416)")
                .contains("| [3 / 28 / 4 / 14 / 45](fran-1.0-till-3.1.md) |")
                .contains("| 2.0 | okänt |");
    }

    @Test
    void okandVersion_sidanSagerDetForst_ochVisarVadKallornaAndaSager() {
        assertThat(page("version-2.0.md"))
                .contains("> **Innehållet i Version 2.0 är okänt här.")
                .contains("Borttagen i någon senare version än 1.0")
                .doesNotContain("## Variabler som finns");
    }

    @Test
    void version31_visarBorttagna_overifierade_ochListornasFullstandighet() {
        assertThat(page("version-3.1.md"))
                .contains("| Barnets ursprung `ursprung` | BELAGD | WK p. 34 |")
                .contains("OBELAGD, overifierad: Hälsa; Utbildning")
                .contains("känd i sin helhet; BELAGD | BELAGD: Hemmiljö; Eget beteende; Annan");
    }

    private String page(String name) {
        assertThat(pages).containsKey(name);
        return pages.getOrDefault(name, "");
    }
}
