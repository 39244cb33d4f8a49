package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.Filled;

/** <i>Ifyllnadsgrad</i>: which variables the files hold and how filled they are, as bars with their numbers beside. */
final class FilledSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    FilledSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    void write() throws IOException {
        view.section("ifyllnad");
        List<Filled> variables = view.report().filled();
        if (variables.isEmpty()) {
            page.leaf("p", texts.get("ifyllnad.inget")).close();
            return;
        }
        page.leaf("p", texts.get("ifyllnad.inledning"));
        page.open("table", "class", "ifyllnad").leaf("caption", texts.get("ifyllnad.tabell"));
        page.open("thead").open("tr");
        page.leaf("th", texts.get("ifyllnad.variabel"), "scope", "col");
        page.leaf("th", texts.get("ifyllnad.grad"), "scope", "col");
        page.close().close();
        String node = null;
        for (Filled variable : variables) {
            node = group(node, FieldNames.node(variable.variable()));
            row(variable);
        }
        page.close().close().close();
    }

    /** Begins a new part of the case where the variable is not of the same as the one before. */
    private String group(@Nullable String before, String node) throws IOException {
        if (node.equals(before)) {
            return node;
        }
        if (before != null) {
            page.close();
        }
        page.open("tbody").open("tr", "class", "grupp");
        page.leaf("th", view.names().nodeName(node), "colspan", "2", "scope", "rowgroup");
        page.close();
        return node;
    }

    private void row(Filled variable) throws IOException {
        page.open("tr").open("th", "scope", "row").text(view.names().inNode(variable.variable()));
        String gloss = view.names().gloss(variable.variable());
        if (gloss != null) {
            page.leaf("span", gloss, "class", "liten block");
        }
        page.close().open("td");
        if (variable.possible() == 0) {
            page.leaf("span", texts.get("ifyllnad.aldrig"), "class", "liten");
        } else {
            bar(variable);
            page.leaf("strong", texts.percent(variable.filled(), variable.possible()))
                    .text(" ");
            page.leaf("span", counted(variable), "class", "liten");
        }
        page.close().close();
    }

    private String counted(Filled variable) {
        return texts.get("ifyllnad.av", texts.number(variable.filled()), texts.number(variable.possible()));
    }

    /** The picture only repeats the numbers, so it is hidden from those who hear the page read. */
    private void bar(Filled variable) throws IOException {
        long part = Math.min(1000, variable.filled() * 1000 / variable.possible());
        page.open(
                "svg",
                "class",
                "stapel",
                "viewBox",
                "0 0 1000 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        page.empty("rect", "class", "hel", "width", "1000", "height", "10");
        page.empty("rect", "class", "del", "width", Long.toString(part), "height", "10");
        page.close();
    }
}
