package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbbic.model.Evidence;

/** {@code docs/kallor.md} is what the catalogue's sources make it; {@code -Dbbic.uppdatera=true} writes it anew. */
class SourcesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "kallor.md");
    private static final List<Evidence> GRADES =
            List.of(Evidence.BELAGD, Evidence.HARLEDD, Evidence.NARLIGGANDE, Evidence.OBELAGD);
    private static final String NO_GRADE = "";

    @Test
    void kallsidan_arDenSomKatalogenGer() throws IOException {
        String expected = page(Catalogue.bundled());
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void varjeKallaIData_starPaSidan_ochHarEnPlats() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        List<DataRows.Row> rows = DataRows.withSources();
        assertThat(rows).hasSizeGreaterThan(600);
        for (DataRows.Row row : rows) {
            String key = row.cell("kalla");
            String place = row.cell(row.has("plats") ? "plats" : "stalle");
            assertThat(page).as(row.file()).contains("<a id=\"kalla-" + key + "\"></a>");
            assertThat(place).as(row.file() + ": " + key).isNotBlank();
            boolean unverified = !Catalogue.bundled().getSource(key).verified();
            assertThat(place.equals("-")).as(row.file() + ": " + key).isEqualTo(unverified);
            if (row.has("grad")) {
                assertThat(row.cell("grad").equals("OBELAGD"))
                        .as(row.file() + ": " + key)
                        .isEqualTo(unverified);
            }
        }
    }

    @Test
    void inofficiellAvskrift_sagsOmVarjeForfattning() {
        Catalogue catalogue = Catalogue.bundled();
        for (String key : List.of("SOL25", "SOL01", "LVU", "SOF25", "STATF", "PUL-ST", "PUF-ST")) {
            assertThat(catalogue.getSource(key).note()).as(key).contains("inofficiell avskrift");
        }
    }

    @Test
    void motsagelserna_namnerKallorSomFinns_medSida() throws IOException {
        String text = conflicts();
        Matcher keys = Pattern.compile("`([A-Z0-9]+)` (pp?\\.|rad) \\d").matcher(text);
        int found = 0;
        while (keys.find()) {
            assertThat(Catalogue.bundled().findSource(keys.group(1))).isPresent();
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(15);
        assertThat(text.split("\n\\d\\. ", -1))
                .as("seven, and what stands before")
                .hasSize(8);
    }

    private static String conflicts() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SourcesPageTest.class.getResourceAsStream("kallor-motsagelser.md"), "kallor-motsagelser.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String page(Catalogue catalogue) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Källor

                Varje rad i katalogen anger en av de här källorna, en plats i den och, där raden säger något om en version, en grad av
                belägg. Sidan är gjord av katalogens datafiler; ändra dem, inte sidan.

                Den officiella variabeltabellen har inte kunnat läsas i någon version. Ett värde i katalogen är därför aldrig
                officiellt: det är belagt, med en grad. Författningarna har lästs i inofficiella avskrifter och inte i Svensk
                författningssamling.

                Vad källorna säger emot varandra om står [sist](#där-källorna-inte-går-ihop).

                ## Hur många rader som vilar på varje källa

                En rad utan grad säger vad något heter eller är, inte vilken version som har det. En rad i `versioner/alla` gäller varje
                version och räknas en gång.

                | källa | BELAGD | HARLEDD | NARLIGGANDE | OBELAGD (overifierad) | utan grad | rader |
                |---|---:|---:|---:|---:|---:|---:|
                """);
        Map<String, Map<String, Integer>> counts = counts();
        for (SourceInfo source : catalogue.sources()) {
            page.append(countRow(source.key(), counts.getOrDefault(source.key(), Map.of())));
        }
        page.append("\n## Källorna\n");
        for (SourceInfo source : catalogue.sources()) {
            section(page, source);
        }
        return page.append('\n').append(conflicts()).toString();
    }

    /** Rows by source and grade. */
    private static Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (DataRows.Row row : DataRows.ofCatalogue()) {
            if (row.has("kalla")) {
                String grade = row.has("grad") ? row.cell("grad") : NO_GRADE;
                counts.computeIfAbsent(row.cell("kalla"), key -> new HashMap<>())
                        .merge(grade, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String countRow(String key, Map<String, Integer> counts) {
        StringBuilder row = new StringBuilder("| [`" + key + "`](#kalla-" + key + ")");
        for (Evidence grade : GRADES) {
            row.append(" | ").append(counts.getOrDefault(grade.name(), 0));
        }
        row.append(" | ").append(counts.getOrDefault(NO_GRADE, 0));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return row.append(" | ").append(all).append(" |\n").toString();
    }

    private static void section(StringBuilder page, SourceInfo source) {
        page.append("\n<a id=\"kalla-").append(source.key()).append("\"></a>\n\n");
        page.append("### `").append(source.key()).append("`\n\n");
        page.append(source.title()).append(source.published().isEmpty() ? "" : ", " + source.published());
        page.append("\n\n- Så lästes den: ").append(source.where()).append('\n');
        if (!source.note().isEmpty()) {
            page.append("- Att veta: ").append(source.note()).append('\n');
        }
    }
}
