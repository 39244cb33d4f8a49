package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.TreeMap;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PlainText;
import org.openbbic.tabulation.Dimension;

/** What the numbers rest on: the files, how they are worked out, how they are read, and what could not be counted. */
final class GroundSection {

    private final HtmlPage page;
    private final Statistik statistik;

    GroundSection(HtmlPage page, Statistik statistik) {
        this.page = page;
        this.statistik = statistik;
    }

    void write() throws IOException {
        HtmlStatistik.section(page, "grund", Words.get("rubrik.grund"));
        files();
        page.leaf("h3", Words.get("rubrik.sa"));
        page.open("ul");
        for (String key : new String[] {"lasa.saknas", "lasa.annat", "lasa.obelagt", "lasa.enhet", "lasa.sma"}) {
            page.leaf("li", Words.get(key));
        }
        if (statistik.choices().tested()) {
            page.leaf("li", Words.get("lasa.prov"));
        }
        page.close();
        definitions();
        if (!statistik.leftOut().isEmpty()) {
            page.leaf("h3", Words.get("rubrik.utelamnat")).open("ul");
            for (LeftOut each : statistik.leftOut()) {
                page.leaf("li", each.rubrik() + ": " + each.reason());
            }
            page.close();
        }
        page.leaf("p", Words.get("grund.katalog", statistik.catalogueVersion()), "class", "liten");
        page.close();
    }

    private void files() throws IOException {
        page.open("div", "class", "rulla", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        HtmlStatistik.column(page, "grund.fil", false);
        HtmlStatistik.column(page, "grund.sida", false);
        HtmlStatistik.column(page, "grund.version", false);
        HtmlStatistik.column(page, "grund.skapad", false);
        HtmlStatistik.column(page, "grund.arenden", true);
        HtmlStatistik.column(page, "grund.olasta", true);
        page.close().close().open("tbody");
        for (SourceFile file : statistik.files()) {
            page.open("tr")
                    .open("th", "scope", "row")
                    .foreign(PlainText.of(file.name(), 100))
                    .close();
            page.leaf("td", file.side().label());
            page.open("td")
                    .foreign(file.bbicVersion() == null ? Words.get("inget") : file.bbicVersion())
                    .close();
            page.leaf(
                    "td",
                    file.created() == null ? Words.get("inget") : file.created().toString());
            HtmlStatistik.number(page, Words.number(file.cases()));
            HtmlStatistik.number(page, Words.number(file.unread()));
            page.close();
        }
        page.close().close().close();
    }

    /** How what is not a field as it stands is worked out. */
    private void definitions() throws IOException {
        TreeMap<String, String> definitions = new TreeMap<>();
        for (StatTable table : statistik.tables()) {
            add(table.counted(), definitions);
            table.groups().forEach(group -> add(group, definitions));
        }
        page.open("dl");
        for (var each : definitions.entrySet()) {
            page.leaf("dt", each.getKey());
            page.leaf("dd", each.getValue());
        }
        page.close();
    }

    private static void add(Dimension dimension, TreeMap<String, String> definitions) {
        if (!dimension.definition().isEmpty()) {
            definitions.put(dimension.term(), dimension.definition());
        }
    }
}
