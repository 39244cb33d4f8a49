package org.openbbic.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;

/** The rows of a ticked sheet on variables, answers and lists: each is checked and becomes a line of the layer, or none. */
final class TickedAnswers {

    private static final String WORDING = "en annan ordalydelse";

    private final Catalogue catalogue;
    private final Remarks remarks;
    private final LayerText text;
    private final Wordings wordings;
    private final List<TickedRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, TickedRow> whole = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();

    TickedAnswers(Catalogue catalogue, Remarks remarks, LayerText text) {
        this.catalogue = catalogue;
        this.remarks = remarks;
        this.text = text;
        this.wordings = new Wordings(remarks);
    }

    void take(TickedRow row) {
        rows.add(row);
        if (row.kind().equals(SheetColumns.VARIABLE_ROW)) {
            wordings.take(row);
        } else if (row.kind().equals(SheetColumns.LIST_ROW) && row.isYes()) {
            whole.put(row.variable(), row);
        }
    }

    void write() {
        rows.forEach(this::row);
    }

    /** Variables whose list the sheet calls whole, in the order of the sheet. */
    List<String> completed() {
        return rows.stream()
                .filter(row -> row.kind().equals(SheetColumns.LIST_ROW)
                        && whole.get(row.variable()) == row
                        && !row.page().isEmpty())
                .map(TickedRow::variable)
                .toList();
    }

    List<String> deviations() {
        return List.copyOf(deviations);
    }

    private void row(TickedRow row) {
        Variable variable = catalogue.findVariable(row.variable()).orElse(null);
        if (catalogue.findVersion(row.version()).isEmpty()) {
            remarks.add(row, SheetColumns.VERSION, "versionen är inte känd");
        } else if (variable == null) {
            remarks.add(
                    row, SheetColumns.VARIABLE, "variabeln är inte känd; lägg till nya variabler i ett lager för hand");
        } else if (!isFirst(row, variable)) {
            remarks.add(row, SheetColumns.CODE, "samma fråga står på två rader");
        } else if (row.isUnclear()) {
            remarks.add(row, SheetColumns.TICK, "svara J eller N, eller lämna tomt");
        } else if (row.kind().equals(SheetColumns.VARIABLE_ROW)) {
            variable(row, variable);
        } else {
            wordings.checkTerm(row, variable);
            if (variable.listId() == null) {
                remarks.add(row, SheetColumns.VARIABLE, "variabeln har inga svarsalternativ");
            } else if (row.kind().equals(SheetColumns.VALUE_ROW)) {
                value(row, variable, catalogue.getList(variable.listId()));
            } else {
                list(row, variable);
            }
        }
    }

    /** Whether no row before asks the same; two variables that share a list share an answer that one of them has. */
    private boolean isFirst(TickedRow row, Variable variable) {
        String question = row.kind() + "\n" + row.codeOrMade() + "\n";
        boolean shared = row.kind().equals(SheetColumns.VALUE_ROW) && row.isYes();
        return seen.add(question + variable.id()) && (!shared || seen.add(question + "lista " + variable.listId()));
    }

    private void variable(TickedRow row, Variable variable) {
        VariableState state = variable.state(row.version());
        Known known = Known.of(state.presence(), state.evidence());
        if (isNews(row, known)) {
            text.say(row, row.isYes() ? "finns" : "finns-inte", "", "");
            deviation(row, known, variable.id());
        }
        if (wordings.isNew(row, variable)) {
            text.rename(row, "", row.term());
            deviations.add(variable.id() + ": " + WORDING);
        }
    }

    private void value(TickedRow row, Variable variable, CodeList list) {
        String code = row.codeOrMade();
        if (code.isEmpty()) {
            remarks.add(row, SheetColumns.CODE, "ange koden eller svarsalternativet");
        } else if (list.find(code).isEmpty()) {
            newValue(row, variable, code);
        } else {
            knownValue(row, variable, list.entry(list.get(code)));
        }
    }

    private void knownValue(TickedRow row, Variable variable, CodeEntry entry) {
        String code = entry.code().value();
        CodeState state = entry.state(row.version());
        Known known = Known.of(state.presence(), state.evidence());
        if (row.tick().isEmpty() && whole.containsKey(variable.id())) {
            mustAnswer(row, variable);
            return;
        }
        if (isNews(row, known)) {
            text.say(row, row.isYes() ? "finns" : "finns-inte", code, "");
            deviation(row, known, variable.id() + " " + code);
        }
        if (wordings.isNew(row, entry)) {
            text.rename(row, code, row.answer());
            deviations.add(variable.id() + " " + code + ": " + WORDING);
        }
    }

    private void newValue(TickedRow row, Variable variable, String code) {
        if (row.tick().isEmpty()) {
            mustAnswer(row, variable);
        } else if (row.page().isEmpty()) {
            remarks.pageMissing(row);
        } else if (row.isYes()) {
            String term = row.answer().isEmpty() ? code : row.answer();
            text.say(row, "nytt-varde", code, term);
        }
    }

    private void mustAnswer(TickedRow row, Variable variable) {
        if (whole.containsKey(variable.id())) {
            remarks.add(
                    row, SheetColumns.TICK, "listan sägs vara fullständig, så varje svarsalternativ behöver J eller N");
        }
    }

    private void list(TickedRow row, Variable variable) {
        VariableState state = variable.state(row.version());
        boolean already = Known.isWhole(state.completeness(), state.completenessEvidence());
        if (row.isNo() && already) {
            remarks.add(
                    row,
                    SheetColumns.TICK,
                    "listan är känd i sin helhet; lägg till en rad Värde för varje svar som saknas");
        } else if (row.isYes() && row.page().isEmpty() && !already) {
            remarks.pageMissing(row);
        } else if (row.isYes() && !row.page().isEmpty()) {
            text.say(row, "fullstandig", "", "");
        }
    }

    /** Whether the row says something that the catalogue does not, or says it on a page of the annex. */
    private boolean isNews(TickedRow row, Known known) {
        if (row.tick().isEmpty() || row.page().isEmpty() && known == (row.isYes() ? Known.THERE : Known.NOT_THERE)) {
            return false;
        }
        if (row.page().isEmpty()) {
            remarks.pageMissing(row);
            return false;
        }
        return true;
    }

    private void deviation(TickedRow row, Known known, String what) {
        if (known == (row.isYes() ? Known.NOT_THERE : Known.THERE)) {
            deviations.add(what);
        }
    }
}
