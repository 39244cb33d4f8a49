package org.openbbic.manual;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.output.PlainText;

/** Text for a terminal: lines that break at spaces, their width counted in code points. */
final class Lines {

    /** No line is wider, unless a word is. */
    static final int WIDTH = 100;

    private static final String INDENT = "       ";

    private final StringBuilder out = new StringBuilder();

    /** A heading, with an empty line before it unless it is the first. */
    Lines heading(String text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append(PlainText.of(text)).append('\n');
        return this;
    }

    /** A paragraph under a heading. */
    Lines paragraph(String text) {
        for (String line : wrap(PlainText.of(text), WIDTH - INDENT.length())) {
            out.append(INDENT).append(line).append('\n');
        }
        return this;
    }

    /** A table under a heading. */
    Lines table(TextTable table) {
        for (String line : table.lines(WIDTH - INDENT.length())) {
            out.append(INDENT).append(line).append('\n');
        }
        return this;
    }

    Lines gap() {
        out.append('\n');
        return this;
    }

    /** The text; a no-break space has done its work by now. */
    @Override
    public String toString() {
        return out.toString().replace('\u00A0', ' ');
    }

    /** The text in lines no wider than that, unless a word is; a word that is too wide breaks after a hyphen. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" +", -1)) {
            String gap = used > 0 ? " " : "";
            for (String piece : pieces(word, width)) {
                int length = width(piece);
                if (used > 0 && used + gap.length() + length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    gap = "";
                }
                line.append(gap).append(piece);
                used += gap.length() + length;
                gap = "";
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The word whole, or what stands between its hyphens where it is wider than that. */
    static List<String> pieces(String word, int width) {
        return width(word) <= width ? List.of(word) : List.of(word.split("(?<=-)", -1));
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
