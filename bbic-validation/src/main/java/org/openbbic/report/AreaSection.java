package org.openbbic.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleRow;

/** The verdict for each area, and how much of it was tested. */
final class AreaSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    AreaSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    void write() throws IOException {
        view.section("omraden");
        page.leaf("p", texts.get("omraden.inledning"));
        page.open("table", "class", "omraden").leaf("caption", texts.get("omraden.tabell"));
        page.open("thead").open("tr");
        for (String column : List.of("omrade", "provat", "anmarkningar")) {
            page.leaf("th", texts.get("omraden." + column), "scope", "col");
        }
        page.close().close().open("tbody");
        for (Area area : Area.values()) {
            row(area);
        }
        page.close().close().close();
    }

    private void row(Area area) throws IOException {
        AreaStatus status = view.report().areas().getOrDefault(area, AreaStatus.EJ_PROVAD);
        page.open("tr").open("th", "scope", "row");
        page.text(texts.get("omrade." + area.id()));
        page.leaf("span", texts.get("omrade." + area.id() + ".mer"), "class", "liten block");
        page.close().open("td");
        page.leaf("span", texts.get("status." + status.name()), "class", "status " + status.name());
        page.close().leaf("td", remarks(area)).close();
    }

    private String remarks(Area area) {
        List<String> words = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = count(area, level);
            if (count > 0) {
                String key = "niva." + level.name() + ".antal" + (count == 1 ? ".en" : ".flera");
                words.add(texts.number(count) + '\u00A0' + texts.get(key));
            }
        }
        return words.isEmpty() ? texts.get("omraden.inga") : String.join(", ", words);
    }

    private long count(Area area, Level level) {
        long count = 0;
        for (RuleOutcome rule : view.report().rules()) {
            RuleRow row = view.row(rule.id());
            if (row.area() == area && row.level() == level) {
                count += rule.findings();
            }
        }
        return count;
    }
}
