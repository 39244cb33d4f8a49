package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.Limits;
import org.openbbic.export.NodeType;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * The tables of {@code docs/format.md} are those of the format and the catalogue; {@code -Dbbic.uppdatera=true} writes
 * them anew between their marks, and leaves the text around them.
 */
class FormatPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "format.md");
    private static final Pattern TABLE =
            Pattern.compile("<!-- tabell: (\\S+) -->\n(.*?)<!-- slut -->\n", Pattern.DOTALL);
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final List<String> REQUIRED = List.of("huvud.bbicExport", "huvud.bbicVersion", "arende.id");

    @Test
    void tabellerna_arDeSomFormatetGer_ochAllaFinnsMed() throws IOException {
        Map<String, String> tables = tables();
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Matcher found = TABLE.matcher(page);
        StringBuilder expected = new StringBuilder();
        Map<String, String> left = new LinkedHashMap<>(tables);
        while (found.find()) {
            String table = left.remove(found.group(1));
            assertThat(table)
                    .as("a table of the format, once: " + found.group(1))
                    .isNotNull();
            found.appendReplacement(
                    expected,
                    Matcher.quoteReplacement("<!-- tabell: " + found.group(1) + " -->\n" + table + "<!-- slut -->\n"));
        }
        found.appendTail(expected);
        assertThat(left).isEmpty();
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (NodeType<?> node : Format.NODES) {
            tables.put(node.name(), fields(node));
        }
        tables.put("slag", kinds());
        tables.put("koder", codes());
        tables.put("gränser", limits());
        return tables;
    }

    private static String fields(NodeType<?> node) {
        StringBuilder table = new StringBuilder();
        row(table, "fält i `" + node.name() + "`", "vad som står där", "kodlista");
        row(table, "---", "---", "---");
        for (FieldSpec<?> field : node.fields()) {
            boolean required = REQUIRED.contains(node.name() + "." + field.name());
            String kind = field.kind().swedish();
            NodeType<?> child = field.child();
            String list = field.listId();
            row(
                    table,
                    "`" + field.name() + "`" + (required ? " (obligatoriskt)" : ""),
                    child == null ? kind : kind + ": `" + child.name() + "`",
                    list == null ? "" : "`" + list + "`");
        }
        if (node == Format.HUVUD) {
            row(
                    table,
                    "`" + Format.CASES + "`",
                    FieldKind.NODES.swedish() + ": `arende`, sist, bara i JSON-dokument",
                    "");
        }
        return table.toString();
    }

    private static String kinds() {
        Map<FieldKind, String> examples = new LinkedHashMap<>();
        examples.put(FieldKind.TEXT, "`\"Norr\"`");
        examples.put(FieldKind.TEXTS, "`[\"webbkollen-2017\"]`");
        examples.put(FieldKind.DATE, "`\"2017-04-20\"`");
        examples.put(FieldKind.DATES, "`[\"2017-04-20\", \"2017-07-19\"]`");
        examples.put(FieldKind.FLAG, "`true`");
        examples.put(FieldKind.NUMBER, "`2009`");
        examples.put(FieldKind.CODE, "`\"nagot-forhojd\"`");
        examples.put(FieldKind.CODES, "`[\"enskilt\", \"med-vardnadshavare\"]`");
        examples.put(FieldKind.LAGRUM, "`[\"SoL (2001:453) 4:1\"]`");
        examples.put(FieldKind.NODE, "`{\"kon\": \"flicka\"}`");
        examples.put(FieldKind.NODES, "`[{\"form\": \"familjehem\"}]`");
        examples.put(FieldKind.LOCAL, "`{\"egen-variabel\": \"varde\"}`");
        assertThat(examples.keySet()).containsExactly(FieldKind.values());
        StringBuilder table = new StringBuilder();
        row(table, "slag", "exempel");
        row(table, "---", "---");
        examples.forEach((kind, example) ->
                row(table, kind == FieldKind.LOCAL ? kind.swedish() + " med egna fält" : kind.swedish(), example));
        return table.toString();
    }

    private static String codes() {
        StringBuilder table = new StringBuilder();
        row(table, "kodlista", "variabel", "kända svar");
        row(table, "---", "---", "---");
        for (CodeList list : CATALOGUE.lists()) {
            String answers = list.entries().stream().map(FormatPageTest::answer).collect(Collectors.joining(", "));
            row(table, "`" + list.id() + "`", list.term(), answers.isEmpty() ? "inga är kända" : answers);
        }
        return table.toString();
    }

    private static String answer(CodeEntry entry) {
        boolean attested = CATALOGUE.versions().stream()
                .map(version -> entry.state(version.id()))
                .anyMatch(state -> state.presence() == Presence.FINNS && state.evidence() != Evidence.OBELAGD);
        boolean named = CATALOGUE.getSource(entry.source().key()).verified();
        String marks = (entry.exclusive() ? " (utesluter)" : "")
                + (entry.merged() ? " (m)" : "")
                + (attested ? "" : named ? " (okänd)" : " (obelagd)");
        return "`" + entry.code().value() + "`" + marks;
    }

    private static String limits() {
        StringBuilder table = new StringBuilder();
        row(table, "vad", "högst");
        row(table, "---", "---");
        row(table, "en text", number(Limits.TEXT) + " tecken");
        row(table, "ett fältnamn", number(Limits.NAME) + " tecken");
        row(table, "objekt och listor i varandra", number(Limits.DEPTH) + " nivåer");
        row(table, "ett ärende", (Limits.CASE >> 20) + " MiB");
        row(table, "fält i ett objekt, värden i en lista", number(Limits.MEMBERS));
        return table.toString();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
