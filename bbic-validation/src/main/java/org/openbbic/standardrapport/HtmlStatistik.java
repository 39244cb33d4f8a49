package org.openbbic.standardrapport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;
import org.openbbic.report.HtmlReport;

/**
 * Writes {@code statistik.html}: one page that stands alone, in Swedish, with tables and diagrams.
 *
 * <p>It loads nothing and runs nothing. It looks as the report of a check does. Equal counts give equal bytes.
 */
public final class HtmlStatistik {

    private static final PageHead HEAD = head();

    private HtmlStatistik() {}

    private static PageHead head() {
        String look = PageHead.of(HtmlReport.class, "rapport.css", null).css();
        return new PageHead(
                look
                        + PageHead.of(HtmlStatistik.class, "standardrapport.css", null)
                                .css(),
                null);
    }

    /**
     * Writes the page in UTF-8 and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Statistik statistik, OutputStream out) throws IOException {
        HtmlPage page = new HtmlPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        page.doctype();
        page.open("html", "lang", "sv");
        HEAD.write(page, Words.get("titel"));
        page.open("body");
        new TopSection(page, statistik).write();
        page.open("main", "id", "innehall", "tabindex", "-1");
        contents(page, statistik);
        new FigureSection(page, statistik).write();
        TableSection tables = new TableSection(page, statistik);
        for (String avsnitt : sections(statistik)) {
            section(page, avsnitt, Words.get("avsnitt." + avsnitt));
            page.leaf("p", Words.get("forbehall." + avsnitt), "class", "forbehall");
            for (StatTable table : statistik.tables()) {
                if (table.definition().avsnitt().equals(avsnitt)) {
                    tables.write(table);
                }
            }
            page.close();
        }
        new GroundSection(page, statistik).write();
        page.end();
    }

    private static void contents(HtmlPage page, Statistik statistik) throws IOException {
        page.open("nav", "aria-label", Words.get("rubrik.innehall")).open("ul");
        link(page, "nyckeltal", Words.get("rubrik.nyckeltal"));
        for (String avsnitt : sections(statistik)) {
            link(page, avsnitt, Words.get("avsnitt." + avsnitt));
        }
        link(page, "grund", Words.get("rubrik.grund"));
        page.close().close();
    }

    private static void link(HtmlPage page, String id, String text) throws IOException {
        page.open("li").leaf("a", text, "href", "#" + id).close();
    }

    private static Set<String> sections(Statistik statistik) {
        Set<String> sections = new LinkedHashSet<>();
        List<StatTable> tables = statistik.tables();
        tables.forEach(table -> sections.add(table.definition().avsnitt()));
        return sections;
    }

    /** Opens a section with its heading. */
    static void section(HtmlPage page, String id, String title) throws IOException {
        page.open("section", "id", id, "aria-labelledby", id + "-rubrik");
        page.leaf("h2", title, "id", id + "-rubrik");
    }

    /** A heading cell of a column. */
    static void column(HtmlPage page, String key, boolean number) throws IOException {
        page.leaf("th", Words.get(key), "scope", "col", "class", number ? "tal" : "ord");
    }

    /** A cell with a number. */
    static void number(HtmlPage page, String text) throws IOException {
        page.leaf("td", text, "class", "tal");
    }
}
