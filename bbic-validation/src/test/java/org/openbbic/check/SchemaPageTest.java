package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbbic.rules.RuleBook;

/** {@code docs/exportera.md} lists what a schema can test; {@code -Dbbic.uppdatera=true} writes the table anew. */
class SchemaPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "exportera.md");
    private static final String BEGIN = "<!-- genererat: schemaregler -->\n";
    private static final String END = "<!-- slut -->";

    @Test
    void tabellen_arDenSomProvetGarEfter() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        assertThat(page).contains(BEGIN);
        String expected = page.substring(0, begin) + table() + page.substring(end);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| Regel | Schemat prövar | Varför, eller hur |\n| --- | --- | --- |\n");
        for (Map.Entry<String, SchemaRules.Row> row : SchemaRules.rows().entrySet()) {
            String title = RuleBook.bundled()
                    .text(row.getKey(), Locale.forLanguageTag("sv"))
                    .title();
            table.append("| [").append(row.getKey()).append("](regler/").append(row.getKey());
            table.append(".md) ")
                    .append(title)
                    .append(" | ")
                    .append(row.getValue().can());
            table.append(" | ").append(row.getValue().why()).append(" |\n");
        }
        return table.toString();
    }
}
