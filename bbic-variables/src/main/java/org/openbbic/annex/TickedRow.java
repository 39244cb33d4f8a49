package org.openbbic.annex;

import java.text.Normalizer;
import java.util.Locale;
import org.openbbic.output.SheetReader.Row;

/** One row of a ticked sheet, by the words of its columns. */
record TickedRow(Row cells) {

    int line() {
        return cells.line();
    }

    String kind() {
        return cells.cell(SheetColumns.KIND);
    }

    String version() {
        return cells.cell(SheetColumns.VERSION);
    }

    String variable() {
        return cells.cell(SheetColumns.VARIABLE);
    }

    String term() {
        return cells.cell(SheetColumns.TERM);
    }

    String code() {
        return cells.cell(SheetColumns.CODE);
    }

    String answer() {
        return cells.cell(SheetColumns.ANSWER);
    }

    String tick() {
        return cells.cell(SheetColumns.TICK);
    }

    String page() {
        return cells.cell(SheetColumns.PAGE);
    }

    boolean isYes() {
        String tick = tick().toLowerCase(Locale.ROOT);
        return tick.equals("j") || tick.equals("ja");
    }

    boolean isNo() {
        String tick = tick().toLowerCase(Locale.ROOT);
        return tick.equals("n") || tick.equals("nej");
    }

    boolean isUnclear() {
        return !tick().isEmpty() && !isYes() && !isNo();
    }

    /** The code; for a row that somebody has added without one, that of the answer's text. */
    String codeOrMade() {
        return code().isEmpty() ? kebab(answer()) : code();
    }

    /** Lower-case ASCII letters and digits with single hyphens, as the codes of the format are. */
    private static String kebab(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                code.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && code.length() > 0
                    && code.charAt(code.length() - 1) != '-') {
                code.append('-');
            }
        }
        int end = code.length();
        return end > 0 && code.charAt(end - 1) == '-' ? code.substring(0, end - 1) : code.toString();
    }
}
