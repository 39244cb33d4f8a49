package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem.Kind;

/** The page on tables says what the reader does: its examples run, and its table of fields is the format's. */
class CsvPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "csv.md");
    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    @Test
    void exemplen_gerDeArendenSomStarDar() throws IOException {
        List<String> tables = blocks("csv");
        assertThat(tables).hasSize(2);
        for (int i = 0; i < tables.size(); i++) {
            Tables.All read = Tables.read(Tables.mapping(blocks("json").get(i)), tables.get(i));
            assertThat(read.json()).isEqualTo(blocks("ndjson").get(i).lines().toList());
        }
    }

    @Test
    void forstaExemplet_gerDenAnmarkningSomStarDar() throws IOException {
        Tables.All read =
                Tables.read(Tables.mapping(blocks("json").get(0)), blocks("csv").get(0));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.UNMATCHED_ANSWER);
        Location at = read.onlyProblem().location();
        assertThat(page).contains("rad " + at.line() + ", tecken " + at.column());
        Mapping mended = Tables.mapping(blocks("json")
                .get(0)
                .replace(
                        "\"falt\": \"beslut.riskbedomning\"",
                        "\"falt\": \"beslut.riskbedomning\", \"svar\": {\"vet ej\": \"inte-kant\"}"));
        assertThat(page).contains("\"svar\": {\"vet ej\": \"inte-kant\"}");
        assertThat(Tables.read(mended, blocks("csv").get(0)).problems()).isEmpty();
    }

    @Test
    void tabellenOverFalt_arFormatets() {
        StringBuilder table = new StringBuilder("<!-- fält -->\n| Objekt | Fält |\n|---|---|\n");
        for (NodePlace place : NodePlace.all()) {
            String fields = place.type().fields().stream()
                    .filter(field -> field.child() == null)
                    .map(CsvPageTest::shown)
                    .collect(Collectors.joining(", "));
            table.append("| `")
                    .append(place.type().name())
                    .append("` | ")
                    .append(fields)
                    .append(" |\n");
        }
        assertThat(page).contains(table.append("<!-- /fält -->").toString());
    }

    private static String shown(FieldSpec<?> field) {
        String kind = switch (field.kind()) {
            case DATE -> "datum";
            case FLAG -> "ja/nej";
            case NUMBER -> "tal";
            case CODE -> "ett svar";
            case CODES, LAGRUM -> "flera svar";
            case LOCAL -> "egna";
            default -> "text";
        };
        assertThat(field.kind()).isNotIn(FieldKind.DATES, FieldKind.TEXTS);
        return "`" + field.name() + "` (" + kind + ")";
    }
}
