package org.openbbic.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** {@code kodbok.html}: every column, and every code with its words, grade of evidence and source in each version. */
final class CodeBook {

    static final String NAME = "kodbok.html";

    private static final List<String> COLUMN = List.of("Kolumn", "Vad den är", "Slag", "Fält i exporten", "Kodlista");

    private static final List<String> LONG = List.of("Fält", "Tabell", "Vad det är", "Kodlista");

    private final Contents contents;
    private final HtmlTable page;

    private CodeBook(Contents contents, HtmlTable page) {
        this.contents = contents;
        this.page = page;
    }

    static void write(Contents contents, OutputStream out) throws IOException {
        HtmlTable.write("Kodbok", out, page -> new CodeBook(contents, page).body());
    }

    private void body() throws IOException {
        page.section("Så hänger tabellerna ihop", any -> intro());
        for (Table table : contents.tables()) {
            page.section("Tabellen " + table.name(), any -> table(table));
        }
        page.section("Fälten i flerval", any -> longFields());
        for (String listId : lists()) {
            CodeList list = contents.catalogue().getList(listId);
            page.section("Kodlistan " + listId, any -> list(list));
        }
    }

    private void intro() throws IOException {
        page.paragraph(
                "Varje tabell har först en kolumn som numrerar raderna. En kolumn med en annan tabells namn och Nr pekar"
                        + " på en rad där. I flerval pekar tabell och radNr på raden som svaret hör till.");
        page.paragraph("En tom cell betyder inte angivet, eller ett värde som inte lämnas ut; loggen räknar de senare."
                + " Koden *okand står för ett svar som är angivet men som ingen lista har.");
    }

    private void table(Table table) throws IOException {
        page.paragraph("Vad en rad är: " + table.title() + ".");
        page.table(table.title(), COLUMN);
        for (Column column : table.columns()) {
            page.row(
                    COLUMN,
                    List.of(
                            column.name(),
                            column.title(),
                            type(column.type()),
                            column.address(),
                            column.listId() == null ? "" : column.listId()));
        }
        page.end();
    }

    private void longFields() throws IOException {
        page.table("Fälten i flerval", LONG);
        for (LongField field : contents.longFields()) {
            String list = field.listId() == null ? "" : field.listId();
            page.row(LONG, List.of(field.name(), field.table(), field.title(), list));
        }
        page.end();
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case NUMBER -> "heltal";
            case TEXT -> "text";
            case CODE -> "kod";
            case FLAG -> "true eller false";
            case DATE -> "datum";
        };
    }

    /** The lists of the fields that are handed on, in the order of the format. */
    private Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>();
        for (NodeType<?> node : Format.NODES) {
            for (FieldSpec<?> field : node.fields()) {
                String address = node.name() + "." + field.name();
                if (field.listId() != null && !contents.minimisation().leavesOut(address)) {
                    lists.add(field.listId());
                }
            }
        }
        return lists;
    }

    private void list(CodeList list) throws IOException {
        page.paragraph(list.term() + ". " + reach(list));
        if (list.entries().isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of("Kod", "Ord", "Ordets källa"));
        contents.knownVersions().forEach(version -> headings.add("I version " + version));
        page.table(list.term(), headings);
        for (CodeEntry entry : list.entries()) {
            List<String> cells = new ArrayList<>(
                    List.of(entry.code().value(), entry.term(), entry.source().toString()));
            contents.knownVersions().forEach(version -> cells.add(state(entry.state(version))));
            page.row(headings, cells);
        }
        page.end();
    }

    private String reach(CodeList list) {
        List<String> said = new ArrayList<>();
        for (String version : contents.knownVersions()) {
            Evidence grade = list.completenessEvidence(version);
            said.add("I version " + version + ": listan " + list.presence(version) + ", " + list.completeness(version)
                    + (grade == null ? "" : " (" + shown(grade) + ")") + ".");
        }
        return String.join(" ", said);
    }

    private static String state(CodeState state) {
        return state.presence() + grade(state.evidence(), state.source());
    }

    private static String grade(@Nullable Evidence grade, @Nullable Source source) {
        if (grade == null) {
            return "";
        }
        return " (" + shown(grade) + (source == null ? "" : ", " + source) + ")";
    }

    private static String shown(Evidence grade) {
        return grade == Evidence.OBELAGD ? grade + ", overifierad" : grade.name();
    }
}
