package org.openbbic.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * CSV that opens right in a Swedish spreadsheet: UTF-8 with byte order mark unless asked otherwise, {@code ;} between
 * cells, CRLF at the end of a row, and no cell that a spreadsheet would take for a formula. The caller closes the stream.
 */
public final class Sheet {

    /** Where a spreadsheet begins to reckon, also in the wide forms of East Asia, and a tab that can hide such a beginning. */
    private static final String FORMULA = "=+-@\t\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private static final char SEPARATOR = ';';
    private static final byte[] ROW_END = {'\r', '\n'};

    private final OutputStream out;

    private Sheet(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 15);
    }

    /** Cells that follow each other, as they stand in the file: for what stands in many rows. */
    public static final class Cells {

        private final byte[] text;

        private Cells(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Begins a file.
     *
     * @throws IOException if the stream does not take it
     */
    public static Sheet to(OutputStream out) throws IOException {
        Sheet sheet = new Sheet(out);
        sheet.out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        return sheet;
    }

    /**
     * Begins a file without a byte order mark, for programs that take the mark for a part of the first heading.
     */
    public static Sheet plain(OutputStream out) {
        return new Sheet(out);
    }

    /** Cells for {@link #row(Cells...)}. */
    public static Cells cells(String... texts) {
        return new Cells(joined(texts));
    }

    private static String joined(String... texts) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                row.append(SEPARATOR);
            }
            row.append(cell(texts[i]));
        }
        return row.toString();
    }

    /**
     * Writes a row.
     *
     * @throws IOException if the stream does not take it
     */
    public Sheet row(String... cells) throws IOException {
        return row(cells(cells));
    }

    /**
     * Writes a row of cells that have been made ready.
     *
     * @throws IOException if the stream does not take it
     */
    public Sheet row(Cells... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(SEPARATOR);
            }
            out.write(cells[i].text);
        }
        out.write(ROW_END);
        return this;
    }

    /**
     * Hands everything on to the stream.
     *
     * @throws IOException if the stream does not take it
     */
    public void flush() throws IOException {
        out.flush();
    }

    /** One cell, with quotation marks around it where it needs them. */
    static String cell(String text) {
        String safe = guarded(text);
        return safe.indexOf(';') < 0 && safe.indexOf('"') < 0 ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /**
     * What a cell says: a text that a spreadsheet would take for a formula gets an apostrophe before it, and line breaks
     * become spaces, so that a row is always a line.
     */
    public static String guarded(String text) {
        String line = text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        return isFormula(line) ? "'" + line : line;
    }

    /** Whether a spreadsheet would reckon with it, or a reader would take it for a text that is kept from that. */
    static boolean isFormula(String text) {
        // A lone hyphen is the place of an unverified source, and no spreadsheet reckons with it.
        if (text.equals("-")) {
            return false;
        }
        int at = 0;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    /** An apostrophe, or space that some spreadsheets take away before they look. */
    private static boolean isPassedOver(char c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
        return c == '\'' || space && c != '\t';
    }
}
