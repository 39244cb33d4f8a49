package org.openbbic.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.examples.Root;
import org.openbbic.examples.documents.MutationScores.Score;
import org.openbbic.examples.documents.MutationScores.Survivor;

/**
 * The tables of {@code docs/mutationer.md} are those of what was measured, and say where the code is no longer what was
 * measured. {@code -Dbbic.mutationer=FOLDER} takes in PIT's reports, one folder for each package, and
 * {@code -Dbbic.uppdatera=true} writes the page anew.
 */
class MutationPageTest {

    private static final Path PAGE = Root.FOLDER.resolve("docs").resolve("mutationer.md");
    private static final Pattern TABLE =
            Pattern.compile("<!-- tabell: (\\S+) -->\n(.*?)<!-- slut -->\n", Pattern.DOTALL);

    private static MutationScores measured;

    @BeforeAll
    static void read() throws IOException {
        measured = MutationScores.read();
        String reports = System.getProperty("bbic.mutationer");
        if (reports != null) {
            measured = measured.with(Path.of(reports));
        }
    }

    @Test
    void tabellerna_arDeSomMatningenGer() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String expected = TABLE.matcher(page).replaceAll(found -> {
            String table = found.group(1).equals("paket") ? scores() : survivors();
            return Matcher.quoteReplacement("<!-- tabell: " + found.group(1) + " -->\n" + table + "<!-- slut -->\n");
        });
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(TABLE.matcher(page).results()).hasSize(2);
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void varjeAndringSomInteMarktes_harEttSkal() {
        assertThat(measured.survivors())
                .allSatisfy(each -> assertThat(each.reason()).isNotBlank());
    }

    @Test
    void talen_stammerMedVarandra() {
        for (Score score : measured.scores()) {
            int left = measured.survivors().stream()
                    .filter(each -> each.name().equals(score.name()))
                    .mapToInt(Survivor::number)
                    .sum();
            assertThat(left).as(score.name()).isEqualTo(score.changes() - score.detected());
            assertThat(left).as(score.name()).isEqualTo(score.survived() + score.uncovered());
        }
    }

    private static String scores() {
        StringBuilder table = new StringBuilder();
        row(
                table,
                "paket",
                "ändringar",
                "upptäckta",
                "varav test som inte blev klart",
                "överlevde",
                "nåddes inte",
                "andel upptäckta",
                "koden");
        row(table, "---", "---:", "---:", "---:", "---:", "---:", "---:", "---");
        for (Score score : measured.scores()) {
            if (score.isMeasured()) {
                row(
                        table,
                        "`" + score.name() + "`",
                        Integer.toString(score.changes()),
                        Integer.toString(score.detected()),
                        Integer.toString(score.unfinished()),
                        Integer.toString(score.survived()),
                        Integer.toString(score.uncovered()),
                        share(score.detected(), score.changes()),
                        state(score));
            } else {
                row(table, "`" + score.name() + "`", "", "", "", "", "", "ej mätt", "");
            }
        }
        List<Score> all = measured.scores();
        int changes = all.stream().mapToInt(Score::changes).sum();
        int detected = all.stream().mapToInt(Score::detected).sum();
        row(
                table,
                "*alla*",
                Integer.toString(changes),
                Integer.toString(detected),
                Integer.toString(all.stream().mapToInt(Score::unfinished).sum()),
                Integer.toString(all.stream().mapToInt(Score::survived).sum()),
                Integer.toString(all.stream().mapToInt(Score::uncovered).sum()),
                share(detected, changes),
                "");
        return table.toString();
    }

    private static String state(Score score) {
        try {
            return score.isCurrent() ? "som mätt" : "**ändrad sedan mätningen**";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Rounded down, so that it is whole only where everything was detected. */
    private static String share(int part, int whole) {
        return whole == 0 ? "" : String.format(Locale.ROOT, "%d %%", 100L * part / whole);
    }

    private static String survivors() {
        StringBuilder table = new StringBuilder();
        row(table, "paket", "var", "ändringar", "skäl");
        row(table, "---", "---", "---:", "---");
        for (Survivor each : measured.survivors()) {
            row(
                    table,
                    "`" + each.name().replace("org.openbbic.", "") + "`",
                    "`" + each.type() + "." + each.method() + "`",
                    Integer.toString(each.number()),
                    each.reason());
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
