package org.openbbic.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of a table in a terminal, two spaces apart. */
final class Columns {

    private static final int GAP = 2;

    /** A column of text that is narrower than this is harder to read than no column. */
    private static final int NARROWEST = 14;

    /** A word that is longer than this may be broken. */
    private static final int LONGEST_WORD = 36;

    private final int[] widths;
    private final boolean[] right;

    /**
     * Columns as wide as {@link #fit} says.
     *
     * @param right whether a column holds numbers only, which stand to the right
     */
    Columns(int[] widths, boolean[] right) {
        this.widths = widths.clone();
        this.right = right.clone();
    }

    /** Widths with which the table fits, the widest columns taken in first; none if it cannot. */
    static int[] fit(List<String> heading, List<List<String>> rows, int width) {
        int[] widths = new int[heading.size()];
        int[] narrowest = new int[heading.size()];
        for (int i = 0; i < widths.length; i++) {
            measure(heading.get(i), i, widths, narrowest);
            for (List<String> row : rows) {
                measure(row.get(i), i, widths, narrowest);
            }
        }
        int room = width - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean wider = widest < 0 || widths[i] > widths[widest];
                widest = widths[i] > narrowest[i] && wider ? i : widest;
            }
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void measure(String cell, int column, int[] widths, int[] narrowest) {
        widths[column] = Math.max(widths[column], Wrap.length(cell));
        for (String word : cell.split(" ", -1)) {
            int length = Math.min(LONGEST_WORD, Wrap.length(word));
            narrowest[column] = Math.max(narrowest[column], Math.max(NARROWEST, length));
        }
    }

    /** A row, as many lines as its longest cell needs. */
    void row(List<String> cells, StringBuilder out) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrap.of(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = wrapped.get(i);
                String part = line < cell.size() ? cell.get(line) : "";
                String space = " ".repeat(widths[i] - Wrap.length(part));
                text.append(right[i] ? space + part : part + space).append(" ".repeat(GAP));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    /** The line under the heading. */
    void rule(StringBuilder out) {
        List<String> dashes = new ArrayList<>();
        for (int column : widths) {
            dashes.add("-".repeat(column));
        }
        out.append(String.join(" ".repeat(GAP), dashes)).append('\n');
    }
}
