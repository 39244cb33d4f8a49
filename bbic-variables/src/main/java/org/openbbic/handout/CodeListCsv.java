package org.openbbic.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;
import org.openbbic.output.Sheet;

/**
 * <i>Kodlistor</i> as one table: a row for each answer of each list in each version, and one without an answer for a
 * list of which none is known. What a layer hides is left out.
 */
final class CodeListCsv {

    static final List<String> HEADING = List.of(
            "Version",
            "Lista",
            "Listans term",
            "Listan finns",
            "Fullständighet",
            "Fullständighetens grad",
            "Kod",
            "Term",
            "Synonymer",
            "Ordning",
            "Grupp",
            "Sammanslaget",
            "Utesluter andra",
            "Finns",
            "Grad",
            "Källa",
            "Plats",
            "Anmärkning");

    private CodeListCsv() {}

    static void write(Catalogue catalogue, List<String> versions, OutputStream out) throws IOException {
        Sheet sheet = Sheet.to(out);
        sheet.row(HEADING.toArray(String[]::new));
        for (String version : versions) {
            for (CodeList list : catalogue.lists()) {
                if (isShown(catalogue, list)) {
                    list(sheet, list, version);
                }
            }
        }
        sheet.flush();
    }

    /** Whether any variable that a person may see takes its answers from the list. */
    private static boolean isShown(Catalogue catalogue, CodeList list) {
        List<Variable> users = catalogue.variables().stream()
                .filter(variable -> list.id().equals(variable.listId()))
                .toList();
        return users.isEmpty() || users.stream().anyMatch(variable -> !variable.hidden());
    }

    private static void list(Sheet sheet, CodeList list, String version) throws IOException {
        List<CodeEntry> shown =
                list.entries().stream().filter(entry -> !entry.hidden()).toList();
        if (shown.isEmpty()) {
            List<String> cells = new ArrayList<>(about(list, version));
            cells.addAll(List.of("", "", "", "", "", "", "", "", ""));
            cells.addAll(source(list.source()));
            cells.add(PlainText.of(list.note()));
            sheet.row(cells.toArray(String[]::new));
        }
        for (CodeEntry entry : shown) {
            sheet.row(answer(list, entry, version).toArray(String[]::new));
        }
    }

    private static List<String> about(CodeList list, String version) {
        return List.of(
                version,
                list.id(),
                PlainText.of(list.term()),
                list.presence(version).name(),
                list.completeness(version).name(),
                grade(list.completenessEvidence(version)));
    }

    private static List<String> answer(CodeList list, CodeEntry entry, String version) {
        CodeState state = entry.state(version);
        List<String> cells = new ArrayList<>(about(list, version));
        cells.add(entry.code().value());
        cells.add(PlainText.of(entry.term()));
        cells.add(PlainText.of(String.join(" | ", entry.synonyms())));
        cells.add(entry.order() < 0 ? "" : Integer.toString(entry.order()));
        cells.add(entry.group() == null ? "" : entry.group());
        cells.add(yesNo(entry.merged()));
        cells.add(yesNo(entry.exclusive()));
        cells.add(state.presence().name());
        cells.add(grade(state.evidence()));
        // Where nobody says anything about the version, the source is the one for the wording.
        cells.addAll(source(state.source() == null ? entry.source() : state.source()));
        cells.add(PlainText.of(entry.note()));
        return cells;
    }

    private static String yesNo(boolean yes) {
        return yes ? "ja" : "nej";
    }

    private static String grade(@Nullable Evidence evidence) {
        return evidence == null ? "" : FieldText.shown(evidence);
    }

    private static List<String> source(Source source) {
        return List.of(source.key(), PlainText.of(source.place()));
    }
}
