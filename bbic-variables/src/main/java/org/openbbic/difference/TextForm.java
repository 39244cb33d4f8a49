package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.difference.Page.Block;
import org.openbbic.difference.Page.Cell;
import org.openbbic.difference.Page.Heading;
import org.openbbic.difference.Page.Items;
import org.openbbic.difference.Page.Notice;
import org.openbbic.difference.Page.Paragraph;
import org.openbbic.difference.Page.Table;
import org.openbbic.output.PlainText;

/** A page for a terminal: no line is longer than the width, and nothing in it steers the terminal. */
final class TextForm {

    private final int width;
    private final StringBuilder out = new StringBuilder();

    private TextForm(int width) {
        this.width = width;
    }

    static String of(Page page, int width) {
        TextForm form = new TextForm(width);
        form.underlined(page.title(), '=');
        page.blocks().forEach(form::block);
        return form.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            out.append('\n');
            if (heading.level() == 2) {
                underlined(heading.text(), '-');
            } else {
                lines("", "", heading.text());
            }
        } else if (block instanceof Paragraph paragraph) {
            out.append('\n');
            lines("", "", paragraph.text());
        } else if (block instanceof Notice notice) {
            out.append('\n');
            lines("! ", "  ", notice.text());
        } else if (block instanceof Items items) {
            out.append('\n');
            items.cells().forEach(cell -> lines("- ", "  ", text(cell)));
        } else if (block instanceof Table table) {
            out.append('\n');
            table(table);
        }
    }

    private void underlined(String text, char under) {
        List<String> wrapped = Wrap.of(PlainText.of(text), width);
        int longest = 0;
        for (String line : wrapped) {
            out.append(line).append('\n');
            longest = Math.max(longest, Wrap.length(line));
        }
        out.append(String.valueOf(under).repeat(longest)).append('\n');
    }

    private void lines(String first, String others, String text) {
        String before = first;
        for (String line : Wrap.of(PlainText.of(text), width - Math.max(first.length(), others.length()))) {
            out.append(before).append(line).append('\n');
            before = others;
        }
    }

    private static String text(Cell cell) {
        String plain = PlainText.of(cell.text());
        return cell.code() == null ? plain : plain + " [" + cell.code() + "]";
    }

    /** In columns where they fit, else each row as a list of what its cells say. */
    private void table(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream().map(TextForm::text).toList());
        }
        int[] widths = Columns.fit(table.heading(), rows, width);
        if (widths.length == 0) {
            stacked(table.heading(), rows);
            return;
        }
        boolean[] right = new boolean[widths.length];
        for (int i = 0; i < right.length; i++) {
            int column = i;
            right[i] = table.rows().stream().allMatch(row -> row.get(column).number());
        }
        Columns columns = new Columns(widths, right);
        columns.row(table.heading(), out);
        columns.rule(out);
        rows.forEach(row -> columns.row(row, out));
    }

    private void stacked(List<String> heading, List<List<String>> rows) {
        for (List<String> row : rows) {
            lines("- ", "  ", row.get(0));
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    lines("  ", "    ", heading.get(i) + ": " + row.get(i));
                }
            }
        }
    }
}
