package org.openbbic.tidy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbbic.difference.DifferenceWriter;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;
import org.openbbic.output.PlainText;

/** A page of sections with tables, that stands alone and looks as the library's other pages do. */
final class HtmlTable {

    private static final PageHead HEAD = PageHead.of(DifferenceWriter.class, "skillnad.css", null);

    private final HtmlPage html;

    private HtmlTable(HtmlPage html) {
        this.html = html;
    }

    /** What stands on the page. */
    interface Body {
        void on(HtmlTable page) throws IOException;
    }

    static void write(String title, OutputStream out, Body body) throws IOException {
        HtmlPage html = new HtmlPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        html.doctype();
        html.open("html", "lang", "sv");
        HEAD.write(html, title);
        html.open("body").open("main").leaf("h1", title);
        html.leaf("p", Contents.SECRECY, "class", "viktigt");
        html.leaf("p", Contents.UNOFFICIAL);
        body.on(new HtmlTable(html));
        html.end();
    }

    void section(String heading, Body body) throws IOException {
        html.open("section").leaf("h2", heading);
        body.on(this);
        html.close();
    }

    void paragraph(String text) throws IOException {
        html.leaf("p", text);
    }

    void heading(String text) throws IOException {
        html.leaf("h3", text);
    }

    /** Begins a table; its rows follow, and {@link #end}. */
    void table(String caption, List<String> headings) throws IOException {
        html.open("div", "class", "rulla").open("table").leaf("caption", caption, "class", "dold");
        html.open("thead").open("tr");
        for (String heading : headings) {
            html.leaf("th", heading, "scope", "col", "class", "ord");
        }
        html.close().close().open("tbody");
    }

    void row(List<String> headings, List<String> cells) throws IOException {
        html.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            String text = PlainText.of(cells.get(i));
            if (i == 0) {
                html.open("th", "scope", "row");
            } else {
                html.open("td", "class", text.isEmpty() ? "tom" : "ord", "data-rubrik", headings.get(i));
            }
            html.leaf("bdi", text).close();
        }
        html.close();
    }

    void end() throws IOException {
        html.close().close().close();
    }
}
