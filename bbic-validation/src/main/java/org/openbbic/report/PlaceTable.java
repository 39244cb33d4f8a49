package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.Finding;

/** The places of one rule's remarks; columns that would say the same in every row, or nothing, are left out. */
final class PlaceTable {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;
    private final String rule;
    private final List<Finding> places;
    private final boolean wordings;
    private final boolean values;

    PlaceTable(View view, String rule, List<Finding> places) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
        this.rule = rule;
        this.places = places;
        this.wordings = places.stream().map(view::message).distinct().limit(2).count() > 1;
        this.values = places.stream().anyMatch(place -> place.value() != null);
    }

    void write() throws IOException {
        if (!wordings) {
            page.leaf("p", view.message(places.get(0)));
        }
        page.open("table", "class", "platser");
        page.leaf("caption", texts.get("regel.tabell", rule));
        page.open("thead").open("tr");
        column("arende", true);
        column("plats", true);
        column("var", true);
        column("vad", wordings);
        column("varde", values);
        page.close().close().open("tbody");
        for (Finding place : places) {
            row(place);
        }
        page.close().close();
    }

    private void column(String key, boolean shown) throws IOException {
        if (shown) {
            page.leaf("th", texts.get("regel." + key), "scope", "col", "class", "kol-" + key);
        }
    }

    private void row(Finding place) throws IOException {
        page.open("tr").open("td");
        if (place.caseId() == null) {
            page.text(texts.get("anm.rad", Integer.toString(place.line())));
        } else {
            page.foreign(place.caseId());
        }
        if (view.severalFiles()) {
            page.open("span", "class", "liten block")
                    .foreign(view.fileName(place.file()))
                    .close();
        }
        page.close();
        page.leaf("td", view.place(place), "class", "plats");
        page.open("td");
        view.path(place.path());
        page.close();
        if (wordings) {
            page.leaf("td", view.message(place));
        }
        if (values) {
            page.open("td");
            if (place.value() != null) {
                page.open("code").foreign(place.value()).close();
            }
            page.close();
        }
        page.close();
    }
}
