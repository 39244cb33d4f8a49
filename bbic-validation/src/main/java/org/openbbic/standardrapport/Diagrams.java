package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.openbbic.output.HtmlPage;
import org.openbbic.standardrapport.Columns.Column;
import org.openbbic.tabulation.Category;

/**
 * Diagrams as inline SVG. Each shows numbers that stand in the table beside it, so a reader of the page by voice is told
 * to pass them by; where a number is suppressed nothing is drawn of it.
 */
final class Diagrams {

    private static final int WIDTH = 640;
    private static final int LOOKS = 6;

    private final HtmlPage page;

    Diagrams(HtmlPage page) {
        this.page = page;
    }

    /** A bar of a share. */
    void bar(OptionalDouble share) throws IOException {
        if (share.isEmpty()) {
            return;
        }
        open("stapel", 100, 10, "none");
        rect("hel", 0, 0, 100, 10);
        rect("del", 0, 0, share.getAsDouble() * 100, 10);
        page.close();
    }

    /** A bar a group, parted by answer, of those that have one; with a key to the parts. */
    void stacks(StatTable table) throws IOException {
        List<Column> columns = new ArrayList<>(Columns.of(table));
        columns.removeIf(column -> column.first() == 0);
        page.open("div", "class", "staplar");
        for (Column column : columns) {
            page.open("p", "class", "stapelrad")
                    .open("span", "class", "stapelnamn")
                    .foreign(column.label())
                    .close();
            stack(table, column);
            page.close();
        }
        page.open("ul", "class", "forklaring");
        for (int k = 0; k < table.answers().size(); k++) {
            if (table.answers().get(k).kind() == Category.Kind.ANSWER) {
                page.open("li");
                open("ruta", 10, 10, "none");
                rect("s" + k % LOOKS, 0, 0, 10, 10);
                page.close().foreign(table.answers().get(k).label()).close();
            }
        }
        page.close().close();
    }

    private void stack(StatTable table, Column column) throws IOException {
        open("stapel hog", WIDTH, 24, "none");
        double at = 0;
        for (int k = 0; k < table.answers().size(); k++) {
            OptionalDouble share = table.shown().share(column.first(), column.second(), k);
            if (share.isPresent()) {
                double width = share.getAsDouble() * WIDTH;
                rect("s" + k % LOOKS, at, 0, width, 24);
                at += width;
            }
        }
        page.close();
    }

    /** How many at each time, as a line a group. */
    void line(StatTable table) throws IOException {
        List<Column> columns = Columns.of(table);
        List<Integer> times = new ArrayList<>();
        for (int k = 0; k < table.answers().size(); k++) {
            Category answer = table.answers().get(k);
            // What is gathered of several quarters has no place among them.
            if (answer.kind() == Category.Kind.ANSWER && !answer.isRest()) {
                times.add(k);
            }
        }
        if (times.size() < 2) {
            return;
        }
        long most = 1;
        for (int k : times) {
            most = Math.max(most, table.shown().count(0, 0, k).orElse(0));
        }
        page.open("div", "class", "rulla");
        open("linje", WIDTH, 220, "xMidYMid meet");
        page.empty("line", "class", "axel", "x1", "40", "y1", "180", "x2", "630", "y2", "180");
        text(36, 184, "end", "0");
        text(36, 24, "end", Words.number(most));
        page.empty("line", "class", "axel svag", "x1", "40", "y1", "20", "x2", "630", "y2", "20");
        for (int at = 0; at < times.size(); at++) {
            // Not more names than there is room for.
            if (at % (1 + times.size() / 9) == 0) {
                text(
                        x(at, times.size()),
                        202,
                        "middle",
                        table.answers().get(times.get(at)).label());
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            curve(table, columns.get(i), times, most, "l" + i % LOOKS);
        }
        page.close().close();
        if (columns.size() > 1) {
            lineKey(columns);
        }
    }

    private void lineKey(List<Column> columns) throws IOException {
        page.open("ul", "class", "forklaring");
        for (int i = 0; i < columns.size(); i++) {
            page.open("li");
            open("ruta linjeruta", 24, 10, "none");
            page.empty("polyline", "class", "l" + i % LOOKS, "points", "0,5 24,5");
            page.close().foreign(columns.get(i).label()).close();
        }
        page.close();
    }

    private void curve(StatTable table, Column column, List<Integer> times, long most, String look) throws IOException {
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < times.size(); at++) {
            OptionalLong count = table.shown().count(column.first(), column.second(), times.get(at));
            if (count.isEmpty()) {
                polyline(points, look);
            } else {
                double y = 180 - 160.0 * count.getAsLong() / most;
                points.append(decimal(x(at, times.size())))
                        .append(',')
                        .append(decimal(y))
                        .append(' ');
                page.empty("circle", "class", look, "cx", decimal(x(at, times.size())), "cy", decimal(y), "r", "3");
            }
        }
        polyline(points, look);
    }

    private void polyline(StringBuilder points, String look) throws IOException {
        if (!points.isEmpty()) {
            page.empty("polyline", "class", look, "points", points.toString().strip());
            points.setLength(0);
        }
    }

    private static double x(int at, int of) {
        return 60 + 550.0 * at / (of - 1);
    }

    /** From the first groups, on the left, to the answers, on the right; as broad as there are many. */
    void flows(StatTable table, int second) throws IOException {
        List<Integer> from = new ArrayList<>();
        for (int i = 1; i < table.first().size(); i++) {
            if (table.first().get(i).kind() == Category.Kind.ANSWER) {
                from.add(i);
            }
        }
        List<Integer> to = new ArrayList<>();
        long total = 0;
        for (int k = 0; k < table.answers().size(); k++) {
            if (table.answers().get(k).kind() == Category.Kind.ANSWER) {
                to.add(k);
                for (int i : from) {
                    OptionalLong count = table.shown().count(i, second, k);
                    if (count.isEmpty()) {
                        return;
                    }
                    total += count.getAsLong();
                }
            }
        }
        if (total > 0) {
            new Flows(page, table, second, from, to, total).write();
        }
    }

    private void open(String look, int width, int height, String fit) throws IOException {
        open(page, look, width, height, fit);
    }

    static void open(HtmlPage page, String look, int width, int height, String fit) throws IOException {
        page.open(
                "svg",
                "class",
                look,
                "viewBox",
                "0 0 " + width + " " + height,
                "preserveAspectRatio",
                fit,
                "aria-hidden",
                "true",
                "focusable",
                "false");
    }

    private void rect(String look, double x, double y, double width, double height) throws IOException {
        rect(page, look, x, y, width, height);
    }

    static void rect(HtmlPage page, String look, double x, double y, double width, double height) throws IOException {
        page.empty(
                "rect",
                "class",
                look,
                "x",
                decimal(x),
                "y",
                decimal(y),
                "width",
                decimal(width),
                "height",
                decimal(height));
    }

    private void text(double x, double y, String anchor, String text) throws IOException {
        text(page, x, y, anchor, text);
    }

    static void text(HtmlPage page, double x, double y, String anchor, String text) throws IOException {
        page.leaf("text", text, "x", decimal(x), "y", decimal(y), "text-anchor", anchor);
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
