package org.openbbic.manual;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.output.PlainText;

/**
 * A table of aligned columns. Where it is too wide, the widest columns are narrowed first, and their cells wrapped at
 * spaces; no column gets narrower than its longest word, unless that is long and has hyphens.
 */
final class TextTable {

    private static final int GAP = 2;
    /** A word that is wider may be broken at its hyphens; a code that is no wider can always be copied whole. */
    private static final int WHOLE_WORD = 22;

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    TextTable(String... heads) {
        this.columns = heads.length;
        row(List.of(heads));
    }

    TextTable(List<String> heads) {
        this.columns = heads.size();
        row(heads);
    }

    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    TextTable row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("cells: " + cells.size() + " for " + columns + " columns");
        }
        rows.add(cells.stream().map(PlainText::of).toList());
        return this;
    }

    /** Its lines, the heads first, without space at their ends. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            addRow(row, widths, lines);
        }
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        int total = GAP * (columns - 1);
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                String cell = row.get(column);
                widths[column] = Math.max(widths[column], Lines.width(cell));
                least[column] = Math.max(least[column], longestWord(cell));
            }
            total += widths[column];
        }
        while (total > width) {
            int widest = widest(widths, least);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    /** The widest column that can still give, or -1. */
    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }

    private static int longestWord(String cell) {
        int longest = 0;
        for (String word : cell.split(" ", -1)) {
            for (String piece : Lines.pieces(word, WHOLE_WORD)) {
                longest = Math.max(longest, Lines.width(piece));
            }
        }
        return longest;
    }

    private void addRow(List<String> row, int[] widths, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < columns; column++) {
            List<String> cell = Lines.wrap(row.get(column), widths[column]);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                List<String> cell = wrapped.get(column);
                String text = at < cell.size() ? cell.get(at) : "";
                line.append(text).append(" ".repeat(widths[column] - Lines.width(text) + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
    }
}
