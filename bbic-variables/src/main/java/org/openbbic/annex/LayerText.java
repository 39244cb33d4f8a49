package org.openbbic.annex;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Layer;
import org.openbbic.output.PlainText;

/** A layer's file in the making, and which row of the sheet each of its lines comes from. */
final class LayerText {

    private final StringBuilder text = new StringBuilder(Layer.COLUMNS).append('\n');
    private final List<TickedRow> origins = new ArrayList<>();

    /** Adds what the row says of the layer itself. */
    void head(TickedRow row) {
        add(row, "lager", "", row.code(), "", row.tick(), "");
    }

    /** Adds the row that says of what grade it is; it comes from no row of the sheet, so it is given the one before. */
    void grade(TickedRow before) {
        add(before, "lager", "", "grad", "", "AVSKRIFT", "");
    }

    /** Adds what the row says of a variable or, with a code, of an answer. */
    void say(TickedRow row, String action, String code, String term) {
        add(row, action, row.version(), row.variable(), code, term, row.page());
    }

    /** Gives the variable or, with a code, the answer another name, which holds in every version. */
    void rename(TickedRow row, String code, String term) {
        add(row, "byt-namn", "", row.variable(), code, term, row.page());
    }

    private void add(TickedRow row, String action, String version, String id, String code, String term, String page) {
        text.append(action).append(';').append(cell(version)).append(';').append(cell(id));
        text.append(';').append(cell(code)).append(';').append(cell(term)).append(";;;;;");
        text.append(cell(page)).append(";\n");
        origins.add(row);
    }

    /** The row of the sheet that a line of the layer comes from. */
    TickedRow origin(int line) {
        return origins.get(Math.max(0, Math.min(line - 2, origins.size() - 1)));
    }

    private static String cell(String cell) {
        String plain = PlainText.of(cell).strip();
        return plain.indexOf(';') < 0 && plain.indexOf('"') < 0 ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
