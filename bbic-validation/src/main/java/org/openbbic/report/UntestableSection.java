package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.Reason;
import org.openbbic.report.Report.Untestable;

/** What could not be tested: by reason, which variables, how many answers, and what would make them testable. */
final class UntestableSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    UntestableSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    void write() throws IOException {
        view.section("ejProvat");
        if (view.report().untestable().isEmpty()) {
            page.leaf("p", texts.get(view.report().variables() == 0 ? "ejProvat.ingaSvar" : "ejProvat.inget"));
        } else {
            page.leaf("p", texts.get("ejProvat.inledning"));
            for (Reason reason : Reason.values()) {
                reason(reason);
            }
        }
        page.close();
    }

    private void reason(Reason reason) throws IOException {
        List<Untestable> variables = view.report().untestable().stream()
                .filter(each -> each.reason() == reason)
                .toList();
        if (variables.isEmpty()) {
            return;
        }
        String key = "orsak." + reason.name();
        page.leaf("h3", texts.get(key));
        page.open("p")
                .leaf("strong", texts.get("ejProvat.varfor"))
                .text(" " + texts.get(key + ".varfor"))
                .close();
        page.open("p").leaf("strong", texts.get("ejProvat.provbart"));
        page.text(" " + texts.get(key + ".provbart")).close();
        page.open("table").leaf("caption", texts.get(key), "class", "dold");
        page.open("thead").open("tr");
        page.leaf("th", texts.get("ejProvat.variabel"), "scope", "col");
        page.leaf("th", texts.get("ejProvat.svar"), "scope", "col", "class", "tal");
        page.leaf("th", texts.get("ejProvat.olika"), "scope", "col", "class", "tal");
        page.close().close().open("tbody");
        for (Untestable variable : variables) {
            row(variable);
        }
        page.close().close();
    }

    private void row(Untestable variable) throws IOException {
        page.open("tr").open("th", "scope", "row").text(view.names().full(variable.variable()));
        @Nullable String gloss = view.names().gloss(variable.variable());
        if (gloss != null) {
            page.leaf("span", gloss, "class", "liten block");
        }
        page.close();
        page.leaf("td", texts.number(variable.count()), "class", "tal");
        page.leaf("td", texts.number(variable.distinct()), "class", "tal").close();
    }
}
