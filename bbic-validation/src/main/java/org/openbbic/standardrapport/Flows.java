package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.List;
import org.openbbic.output.HtmlPage;

/** Bands from what was said first to what was said last, each as broad as there are many of them. */
final class Flows {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int GAP = 10;
    private static final int LEFT = 190;
    private static final int RIGHT = 450;
    private static final int POST = 8;

    private final HtmlPage page;
    private final StatTable table;
    private final int second;
    private final List<Integer> from;
    private final List<Integer> to;
    private final double scale;

    Flows(HtmlPage page, StatTable table, int second, List<Integer> from, List<Integer> to, long total) {
        this.page = page;
        this.table = table;
        this.second = second;
        this.from = from;
        this.to = to;
        int gaps = Math.max(from.size(), to.size()) - 1;
        this.scale = (double) (HEIGHT - 20 - gaps * GAP) / total;
    }

    void write() throws IOException {
        double[] left = tops(from.size(), true);
        double[] right = tops(to.size(), false);
        page.open("div", "class", "rulla");
        Diagrams.open(page, "floden", WIDTH, HEIGHT, "xMidYMid meet");
        posts(left, right);
        for (int i = 0; i < from.size(); i++) {
            for (int k = 0; k < to.size(); k++) {
                double height = count(i, k) * scale;
                if (height > 0) {
                    band(i, left[i], right[k], height);
                    left[i] += height;
                    right[k] += height;
                }
            }
        }
        page.close().close();
    }

    private long count(int i, int k) {
        return table.shown().count(from.get(i), second, to.get(k)).orElse(0);
    }

    private double[] tops(int size, boolean isLeft) {
        double[] tops = new double[size];
        double at = 10;
        for (int place = 0; place < size; place++) {
            tops[place] = at;
            at += sum(place, isLeft) * scale + GAP;
        }
        return tops;
    }

    private long sum(int place, boolean isLeft) {
        long sum = 0;
        for (int other = 0; other < (isLeft ? to.size() : from.size()); other++) {
            sum += isLeft ? count(place, other) : count(other, place);
        }
        return sum;
    }

    private void posts(double[] left, double[] right) throws IOException {
        for (int i = 0; i < from.size(); i++) {
            double height = sum(i, true) * scale;
            Diagrams.rect(page, "f" + i % 6, LEFT - POST, left[i], POST, height);
            name(
                    LEFT - POST - 6,
                    left[i] + height / 2 + 4,
                    "end",
                    table.first().get(from.get(i)).label(),
                    height);
        }
        for (int k = 0; k < to.size(); k++) {
            double height = sum(k, false) * scale;
            Diagrams.rect(page, "post", RIGHT, right[k], POST, height);
            name(
                    RIGHT + POST + 6,
                    right[k] + height / 2 + 4,
                    "start",
                    table.answers().get(to.get(k)).label(),
                    height);
        }
    }

    private void name(double x, double y, String anchor, String label, double height) throws IOException {
        if (height > 0) {
            String text = label.length() > 26 ? label.substring(0, 25) + "…" : label;
            Diagrams.text(page, x, y, anchor, text);
        }
    }

    private void band(int i, double left, double right, double height) throws IOException {
        double middle = (LEFT + RIGHT) / 2.0;
        String path = "M" + LEFT + "," + Diagrams.decimal(left)
                + " C" + Diagrams.decimal(middle) + "," + Diagrams.decimal(left)
                + " " + Diagrams.decimal(middle) + "," + Diagrams.decimal(right)
                + " " + RIGHT + "," + Diagrams.decimal(right)
                + " v" + Diagrams.decimal(height)
                + " C" + Diagrams.decimal(middle) + "," + Diagrams.decimal(right + height)
                + " " + Diagrams.decimal(middle) + "," + Diagrams.decimal(left + height)
                + " " + LEFT + "," + Diagrams.decimal(left + height) + " z";
        page.empty("path", "class", "band f" + i % 6, "d", path);
    }
}
