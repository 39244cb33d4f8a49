package org.openbbic.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueException;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Layer;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.model.Completeness;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/**
 * A sheet that came back ticked: checked row by row, and made into a layer of grade {@code AVSKRIFT} where nothing is
 * wrong with it.
 *
 * <p>A row without an answer says nothing. An answer that was filled in from the start and has no page says nothing new
 * either. Every other answer needs the page of the annex. An answer N to an answer that is not in the catalogue takes
 * effect with the list: once the list is whole, what is not in it is wrong.
 */
public final class TickedSheet {

    private static final int MOST_BYTES = 4 << 20;

    private final Catalogue catalogue;
    private final List<RowRemark> remarks = new ArrayList<>();
    private final Map<String, TickedRow> head = new LinkedHashMap<>();
    private final List<TickedRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, TickedRow> whole = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();
    private final LayerText text = new LayerText();
    private @Nullable Layer layer;

    private TickedSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads and checks a ticked sheet.
     *
     * @throws IOException if reading fails or the file is larger than 4 MiB
     */
    public static TickedSheet read(Catalogue catalogue, InputStream in) throws IOException {
        TickedSheet sheet = new TickedSheet(catalogue);
        List<Row> rows = SheetReader.read(in, MOST_BYTES);
        if (sheet.hasHeadings(rows)) {
            rows.subList(1, rows.size()).forEach(sheet::sort);
            sheet.head();
            sheet.rows.forEach(sheet::row);
            sheet.finish();
        }
        return sheet;
    }

    /** What is wrong, row by row; empty where a layer could be made. */
    public List<RowRemark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * The layer's file, to be kept and to be given to a check.
     *
     * @throws IllegalStateException if the sheet has remarks
     */
    public String layerText() {
        layer();
        return text.toString();
    }

    /**
     * The layer.
     *
     * @throws IllegalStateException if the sheet has remarks
     */
    public Layer layer() {
        if (layer == null) {
            throw new IllegalStateException("the sheet has remarks");
        }
        return layer;
    }

    /** Variables whose list the sheet calls whole, by id, in the order of the sheet. */
    public List<String> completed() {
        return rows.stream()
                .filter(row -> row.kind().equals(SheetColumns.LIST_ROW)
                        && whole.get(row.variable()) == row
                        && !row.page().isEmpty())
                .map(TickedRow::variable)
                .toList();
    }

    /**
     * Where the annex says otherwise than the sources do: id of the variable, and the code of a published answer. The annex
     * goes before them, but a person should look at the row once more.
     */
    public List<String> deviations() {
        return List.copyOf(deviations);
    }

    private boolean hasHeadings(List<Row> rows) {
        if (rows.isEmpty()) {
            remarks.add(new RowRemark(1, SheetColumns.HEADINGS.get(0), "filen är tom"));
            return false;
        }
        for (int i = 0; i < SheetColumns.HEADINGS.size(); i++) {
            if (!rows.get(0).cell(i).equals(SheetColumns.HEADINGS.get(i))) {
                remarks.add(new RowRemark(
                        rows.get(0).line(),
                        SheetColumns.HEADINGS.get(i),
                        "rubriken saknas på sin plats; kolumnerna ska stå som när filen skrevs"));
                return false;
            }
        }
        return true;
    }

    private void sort(Row cells) {
        TickedRow row = new TickedRow(cells);
        switch (row.kind()) {
            case SheetColumns.HEAD -> {
                if (head.put(row.code(), row) != null) {
                    remark(row, SheetColumns.CODE, "uppgiften står två gånger");
                }
            }
            case SheetColumns.VARIABLE_ROW, SheetColumns.VALUE_ROW, SheetColumns.LIST_ROW -> {
                rows.add(row);
                if (row.kind().equals(SheetColumns.LIST_ROW) && row.isYes()) {
                    whole.put(row.variable(), row);
                }
            }
            default -> remark(row, SheetColumns.KIND, "här ska stå Uppgift, Variabel, Värde eller Lista");
        }
    }

    private void head() {
        for (SheetColumns.Question question : SheetColumns.QUESTIONS) {
            TickedRow row = head.get(question.key());
            if (row == null) {
                remarks.add(new RowRemark(
                        1,
                        SheetColumns.HEADINGS.get(SheetColumns.CODE),
                        "raden för uppgiften " + question.key() + " saknas"));
            } else if (row.tick().isEmpty()) {
                remark(row, SheetColumns.TICK, "uppgiften måste fyllas i: " + question.text());
            } else {
                text.head(row);
            }
        }
        if (remarks.isEmpty()) {
            text.grade(head.values().iterator().next());
        }
        TickedRow by = head.get("upprattat-av");
        TickedRow checked = head.get("granskat-av");
        if (by != null && checked != null && !by.tick().isEmpty() && by.tick().equalsIgnoreCase(checked.tick())) {
            remark(checked, SheetColumns.TICK, "den som granskar ska vara en annan än den som har prickat av");
        }
    }

    private void row(TickedRow row) {
        Variable variable = catalogue.findVariable(row.variable()).orElse(null);
        if (catalogue.findVersion(row.version()).isEmpty()) {
            remark(row, SheetColumns.VERSION, "versionen är inte känd");
        } else if (variable == null) {
            remark(row, SheetColumns.VARIABLE, "variabeln är inte känd; lägg till nya variabler i ett lager för hand");
        } else if (!isFirst(row, variable)) {
            remark(row, SheetColumns.CODE, "samma fråga står på två rader");
        } else if (row.isUnclear()) {
            remark(row, SheetColumns.TICK, "svara J eller N, eller lämna tomt");
        } else {
            switch (row.kind()) {
                case SheetColumns.VARIABLE_ROW -> variable(row, variable);
                case SheetColumns.VALUE_ROW -> value(row, variable);
                default -> list(row, variable);
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
    }

    private void value(TickedRow row, Variable variable) {
        CodeList list = variable.listId() == null ? null : catalogue.getList(variable.listId());
        String code = row.codeOrMade();
        if (list == null) {
            remark(row, SheetColumns.VARIABLE, "variabeln har inga svarsalternativ");
        } else if (code.isEmpty()) {
            remark(row, SheetColumns.CODE, "ange koden eller svarsalternativet");
        } else if (list.find(code).isEmpty()) {
            newValue(row, variable, code);
        } else {
            CodeState state = list.entry(list.get(code)).state(row.version());
            Known known = Known.of(state.presence(), state.evidence());
            if (row.tick().isEmpty()) {
                mustAnswer(row, variable);
            } else if (isNews(row, known)) {
                text.say(row, row.isYes() ? "finns" : "finns-inte", code, "");
                deviation(row, known, variable.id() + " " + code);
            }
        }
    }

    private void newValue(TickedRow row, Variable variable, String code) {
        if (row.tick().isEmpty()) {
            mustAnswer(row, variable);
        } else if (row.page().isEmpty()) {
            pageMissing(row);
        } else if (row.isYes()) {
            String term = row.answer().isEmpty() ? code : row.answer();
            text.say(row, "nytt-varde", code, term);
        }
    }

    private void mustAnswer(TickedRow row, Variable variable) {
        if (whole.containsKey(variable.id())) {
            remark(row, SheetColumns.TICK, "listan sägs vara fullständig, så varje svarsalternativ behöver J eller N");
        }
    }

    private void list(TickedRow row, Variable variable) {
        VariableState state = variable.state(row.version());
        boolean already = state.completeness() == Completeness.FULLSTANDIG;
        if (variable.listId() == null) {
            remark(row, SheetColumns.VARIABLE, "variabeln har inga svarsalternativ");
        } else if (row.isNo() && already) {
            remark(
                    row,
                    SheetColumns.TICK,
                    "listan är känd i sin helhet; lägg till en rad Värde för varje svar som saknas");
        } else if (row.isYes() && row.page().isEmpty() && !already) {
            pageMissing(row);
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
            pageMissing(row);
            return false;
        }
        return true;
    }

    private void deviation(TickedRow row, Known known, String what) {
        if (known == (row.isYes() ? Known.NOT_THERE : Known.THERE)) {
            deviations.add(what);
        }
    }

    private void pageMissing(TickedRow row) {
        remark(row, SheetColumns.PAGE, "ange sidan i bilagan");
    }

    private void remark(TickedRow row, int column, String what) {
        remarks.add(new RowRemark(row.line(), SheetColumns.HEADINGS.get(column), what));
    }

    /** The layer is read back and laid on the catalogue, so that no layer leaves here that a check would refuse. */
    private void finish() {
        if (!remarks.isEmpty()) {
            return;
        }
        try {
            Layer made = Layer.parse("lager", text.toString());
            catalogue.with(made);
            layer = made;
        } catch (CatalogueException e) {
            remarks.add(fault(e));
        }
    }

    private RowRemark fault(CatalogueException e) {
        TickedRow row = text.origin(e.line());
        String what = row.kind().equals(SheetColumns.HEAD)
                ? "uppgiften går inte att tolka: part är kommun, leverantor eller annan, och dagen skrivs ÅÅÅÅ-MM-DD"
                : "svaret går inte ihop med de andra: en fullständig lista behöver minst ett svar och J eller N för varje"
                        + " svar i den, och en variabel som inte finns har inga svar";
        return new RowRemark(row.line(), SheetColumns.HEADINGS.get(SheetColumns.TICK), what);
    }
}
