package org.openbbic.catalogue;

import java.util.Map;
import java.util.regex.Pattern;
import org.openbbic.output.PlainText;

/**
 * What a cell of a layer may hold. A layer's words stand in every report and form that is made by it, so none of them is
 * longer than a person reads, steers a terminal, or looks like somebody's number.
 */
final class LayerCells {

    private static final int MOST = 100;

    /** How many characters each column holds at most, where it is not {@value #MOST}. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "term", Layer.LONGEST_TERM, "synonymer", 3_000, "oversattning", 300, "sida", 40, "anmarkning", 1_000);

    /** By form alone: whoever types a number in need not have typed it right. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?<![0-9])(?:[0-9]{2})?[0-9]{6}[-+\u2013\u2212 ]?[0-9]{4}(?![0-9])");

    private LayerCells() {}

    /** Holds each cell of a row to that. */
    static void check(CsvRow row) {
        for (String column : Layer.COLUMNS.split(";")) {
            String cell = row.cell(column);
            int longest = LONGEST.getOrDefault(column, MOST);
            if (cell.length() > longest) {
                throw row.fault(column, "at most " + longest + " characters");
            }
            if (!PlainText.of(cell).equals(cell)) {
                throw row.fault(column, "the cell holds a control character");
            }
            if (LONGEST.containsKey(column) && PERSONAL.matcher(cell).find()) {
                throw row.fault(column, "the cell holds what may be a personal number");
            }
        }
    }

    /** Whether a text can be a code, which stands in exports, tables and addresses. */
    static boolean isCode(String text) {
        boolean begins = !text.isEmpty() && text.length() <= MOST && Character.isLetterOrDigit(text.charAt(0));
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && ".:-_/(),&+%' ".indexOf(c) < 0 || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return begins && before != ' ';
    }
}
