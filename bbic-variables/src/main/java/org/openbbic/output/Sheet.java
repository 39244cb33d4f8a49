package org.openbbic.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * CSV that opens right in a Swedish spreadsheet: UTF-8 with byte order mark unless asked otherwise, {@code ;} between
 * cells, CRLF at the end of a row, and no cell that a spreadsheet would take for a formula. The caller closes the stream.
 */
public final class Sheet {

    /** Where a spreadsheet begins to reckon, also in the wide forms of East Asia, and a tab that can hide such a beginning. */
    private static final String FORMULA = "=+-@\t\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private final Writer out;

    private Sheet(Writer out) {
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @throws IOException if the stream does not take it
     */
    public static Sheet to(OutputStream out) throws IOException {
        Writer writer = writer(out);
        writer.write('\uFEFF');
        return new Sheet(writer);
    }

    /**
     * Begins a file without a byte order mark, for programs that take the mark for a part of the first heading.
     *
     * @throws IOException if the stream does not take it
     */
    public static Sheet plain(OutputStream out) throws IOException {
        return new Sheet(writer(out));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }

    /**
     * Writes a row.
     *
     * @throws IOException if the stream does not take it
     */
    public Sheet row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(';');
            }
            out.write(cell(cells[i]));
        }
        out.write("\r\n");
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
