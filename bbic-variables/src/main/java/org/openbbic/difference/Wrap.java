package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at its spaces; a word that is longer than a line is broken where the line ends. */
final class Wrap {

    private Wrap() {}

    /**
     * The lines; one empty line for an empty text.
     *
     * @param width in characters as a reader counts them, 1 or more
     */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters a reader counts: letters of two code units are one. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
