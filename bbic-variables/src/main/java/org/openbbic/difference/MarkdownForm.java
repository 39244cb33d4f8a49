package org.openbbic.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.difference.Page.Block;
import org.openbbic.difference.Page.Cell;
import org.openbbic.difference.Page.Heading;
import org.openbbic.difference.Page.Items;
import org.openbbic.difference.Page.Notice;
import org.openbbic.difference.Page.Paragraph;
import org.openbbic.difference.Page.Table;
import org.openbbic.output.PlainText;

/** A page in Markdown, with the tables that GitHub and most readers know. */
final class MarkdownForm {

    /** What Markdown or HTML could take for anything but text. */
    private static final String SPECIAL = "\\`*_[]<>&|~#";

    private final StringBuilder out = new StringBuilder();

    private MarkdownForm() {}

    static String of(Page page) {
        MarkdownForm form = new MarkdownForm();
        form.out.append("# ").append(escape(page.title())).append('\n');
        page.blocks().forEach(form::block);
        return form.out.toString();
    }

    private void block(Block block) {
        out.append('\n');
        if (block instanceof Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escape(heading.text()))
                    .append('\n');
        } else if (block instanceof Paragraph paragraph) {
            out.append(beginning(paragraph.text())).append('\n');
        } else if (block instanceof Notice notice) {
            out.append("> **").append(escape(notice.text())).append("**\n");
        } else if (block instanceof Items items) {
            for (Cell cell : items.cells()) {
                out.append("- ").append(text(cell)).append('\n');
            }
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void table(Table table) {
        out.append(table.heading().stream().map(MarkdownForm::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
        out.append('|');
        for (int i = 0; i < table.heading().size(); i++) {
            int column = i;
            boolean number =
                    table.rows().stream().allMatch(row -> row.get(column).number());
            out.append(number ? " ---: |" : " --- |");
        }
        out.append('\n');
        for (List<Cell> row : table.rows()) {
            out.append(row.stream().map(MarkdownForm::text).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private static String text(Cell cell) {
        String text = escape(cell.text());
        if (cell.link() != null) {
            text = "[" + text + "](" + cell.link() + ")";
        }
        return cell.code() == null ? text : text + " `" + cell.code() + "`";
    }

    /** Text that a line begins with: a number or a hyphen could begin a list there. */
    private static String beginning(String text) {
        String plain = escape(text);
        boolean sign = !plain.isEmpty() && "+-=".indexOf(plain.charAt(0)) >= 0;
        boolean list = sign || plain.matches("\\d+[.)].*");
        return list ? "&#8203;" + plain : plain;
    }

    /** The text with nothing in it but text, on one line. */
    static String escape(String text) {
        String plain = PlainText.of(text).strip();
        StringBuilder out = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
