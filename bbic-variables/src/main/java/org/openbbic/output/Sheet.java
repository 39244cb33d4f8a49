package org.openbbic.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * CSV that opens right in a Swedish spreadsheet: UTF-8 with byte order mark, {@code ;} between cells, CRLF at the end of
 * a row, and no cell that a spreadsheet would take for a formula. The caller closes the stream.
 */
public final class Sheet {

    /** Where a spreadsheet begins to reckon, and a tab or return that can hide such a beginning. */
    private static final String FORMULA = "=+-@\t\r";

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
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        return new Sheet(writer);
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

    /**
     * One cell: a text that a spreadsheet would take for a formula gets an apostrophe before it, and line breaks become
     * spaces, so that a row is always a line.
     */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        safe = safe.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        return safe.indexOf(';') < 0 && safe.indexOf('"') < 0 ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        // A lone hyphen is the place of an unverified source, and no spreadsheet reckons with it.
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.equals("-");
    }
}
