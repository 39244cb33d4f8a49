package org.openbbic.difference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.openbbic.difference.Page.Block;
import org.openbbic.difference.Page.Cell;
import org.openbbic.difference.Page.Heading;
import org.openbbic.difference.Page.Items;
import org.openbbic.difference.Page.Notice;
import org.openbbic.difference.Page.Paragraph;
import org.openbbic.difference.Page.Table;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;

/** A page in HTML that stands alone: it loads nothing and runs nothing. */
final class HtmlForm {

    private static final PageHead HEAD = PageHead.of(HtmlForm.class, "skillnad.css", null);

    private final HtmlPage html;
    private boolean inSection;

    private HtmlForm(HtmlPage html) {
        this.html = html;
    }

    static void write(Page page, Writer out) throws IOException {
        new HtmlForm(new HtmlPage(out)).write(page);
    }

    private void write(Page page) throws IOException {
        html.doctype();
        html.open("html", "lang", page.language());
        HEAD.write(html, page.title());
        html.open("body").open("main").leaf("h1", page.title());
        for (Block block : page.blocks()) {
            block(block);
        }
        html.end();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            html.leaf("p", paragraph.text());
        } else if (block instanceof Notice notice) {
            html.leaf("p", notice.text(), "class", "viktigt");
        } else if (block instanceof Items items) {
            html.open("ul");
            for (Cell cell : items.cells()) {
                html.open("li");
                cell(cell);
                html.close();
            }
            html.close();
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void heading(Heading heading) throws IOException {
        if (heading.level() > 2) {
            html.leaf("h3", heading.text());
            return;
        }
        if (inSection) {
            html.close();
        }
        html.open("section").leaf("h2", heading.text());
        inSection = true;
    }

    private void table(Table table) throws IOException {
        html.open("div", "class", "rulla").open("table").leaf("caption", table.caption(), "class", "dold");
        html.open("thead").open("tr");
        List<Cell> first = table.rows().get(0);
        for (int i = 0; i < table.heading().size(); i++) {
            String kind = first.get(i).number() ? "tal" : "ord";
            html.leaf("th", table.heading().get(i), "scope", "col", "class", kind);
        }
        html.close().close().open("tbody");
        for (List<Cell> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                tableCell(row.get(i), i == 0, table.heading().get(i));
            }
            html.close();
        }
        html.close().close().close();
    }

    /** The heading goes along as an attribute, so that a narrow window can show the cell without its column. */
    private void tableCell(Cell cell, boolean heading, String column) throws IOException {
        if (heading) {
            html.open("th", "scope", "row");
        } else {
            html.open("td", "class", cell.isEmpty() ? "tom" : cell.number() ? "tal" : "ord", "data-rubrik", column);
        }
        cell(cell);
        html.close();
    }

    private void cell(Cell cell) throws IOException {
        html.leaf("bdi", cell.text());
        if (cell.code() != null) {
            html.text(" ").leaf("code", cell.code());
        }
    }
}
