package org.openbbic.krav;

import java.io.IOException;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.krav.Bevisslag.Provning;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.FieldNames;
import org.openbbic.report.Report.Untestable;
import org.openbbic.report.Verdict;

/** What the file cannot show, and what the answers mean and do not mean. */
final class KravLimits {

    private final HtmlPage page;
    private final Kravuppfyllelse answered;
    private final FieldNames names;

    KravLimits(HtmlPage page, Kravuppfyllelse answered, Catalogue catalogue) {
        this.page = page;
        this.answered = answered;
        this.names = FieldNames.of(catalogue, KravWords.SWEDISH);
    }

    void write() throws IOException {
        meaning();
        untestable();
    }

    private void meaning() throws IOException {
        KravHtml.section(page, "granser");
        page.open("div", "class", "spalter").open("div");
        page.leaf("h3", KravWords.get("granser.svar")).open("ul");
        for (Svar svar : Svar.values()) {
            page.open("li");
            KravHtml.answer(page, svar);
            page.text(": " + KravWords.get("svar." + svar.name() + ".mer")).close();
        }
        page.close().close().open("div");
        page.leaf("h3", KravWords.get("granser.lasning")).open("ul");
        for (String key : List.of("fil", "intyg", "testpaket", "visat", "lista", "profil", "arenden", "beslut")) {
            page.leaf("li", KravWords.get("granser." + key));
        }
        page.close().close().close().close();
    }

    private void untestable() throws IOException {
        KravHtml.section(page, "ejProvat");
        long declared = answered.resultat().stream()
                .filter(each -> each.svar(Provning.FIL) == null)
                .count();
        page.leaf(
                "p",
                KravWords.get(
                        "ejProvat.intyg",
                        KravWords.number(declared),
                        KravWords.number(answered.resultat().size())));
        List<Untestable> variables = answered.kontroll().untestable();
        if (variables.isEmpty()) {
            if (answered.kontroll().variables() > 0) {
                page.leaf("p", KravWords.get("ejProvat.inget"));
            }
            page.close();
            return;
        }
        page.leaf("p", KravWords.get("ejProvat.inledning"));
        page.open("table").leaf("caption", KravWords.get("ejProvat.tabell"));
        page.open("thead").open("tr");
        page.leaf("th", KravWords.get("ejProvat.variabel"), "scope", "col");
        page.leaf("th", KravWords.get("ejProvat.varfor"), "scope", "col");
        page.leaf("th", KravWords.get("ejProvat.antal"), "scope", "col", "class", "tal");
        page.close().close().open("tbody");
        for (Untestable variable : variables) {
            page.open("tr").leaf("th", names.full(variable.variable()), "scope", "row");
            page.leaf("td", Verdict.reason(variable.reason(), KravWords.SWEDISH));
            page.leaf("td", KravWords.number(variable.count()), "class", "tal").close();
        }
        page.close().close().close();
    }
}
