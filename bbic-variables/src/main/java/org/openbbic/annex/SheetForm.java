package org.openbbic.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/** Tells a ticked sheet from the other files that are given in its place. */
final class SheetForm {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_IN_CELL = 1_000;

    private SheetForm() {}

    /** Whether a file begins as a sheet does, however it was ticked and saved. */
    static boolean isSheet(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(MOST_IN_CELL);
        List<Row> rows = SheetReader.read(new ByteArrayInputStream(begin), MOST_IN_CELL);
        return !rows.isEmpty() && headings(rows.get(0)) > 1;
    }

    /**
     * The rows of a sheet, its headings first.
     *
     * @throws UnreadableInputException if it is something else, with a message that says what and is fit to show
     * @throws IOException if reading fails
     */
    static List<Row> rows(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableInputException("filen är större än 4 MiB.");
        }
        refusePacked(bytes);
        List<Row> rows = SheetReader.read(new ByteArrayInputStream(bytes), MOST_BYTES);
        if (rows.isEmpty()) {
            throw new UnreadableInputException("filen är tom.");
        }
        refuseOther(rows.get(0));
        return rows;
    }

    private static void refusePacked(byte[] bytes) throws UnreadableInputException {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new UnreadableInputException(
                    "filen är packad, som ett kalkylblad (xlsx) eller en zip-fil; spara listan som CSV (UTF-8).");
        }
    }

    private static void refuseOther(Row first) throws UnreadableInputException {
        String text = String.join(";", first.cells()).strip();
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableInputException("filen är ingen text; spara listan som CSV (UTF-8).");
        }
        if (text.startsWith(Layer.COLUMNS.substring(0, Layer.COLUMNS.indexOf(';') + 1))) {
            throw new UnreadableInputException("filen är redan ett lager; använd det med --lager.");
        }
        if (text.startsWith("{")) {
            throw new UnreadableInputException("filen är JSON och ingen lista att pricka av.");
        }
        if (headings(first) * 2 < SheetColumns.HEADINGS.size()) {
            throw new UnreadableInputException("filen är ingen lista att pricka av: rubrikerna "
                    + String.join(";", SheetColumns.HEADINGS)
                    + " saknas. bbic katalog mall och bbic katalog avprickning skriver en.");
        }
    }

    private static long headings(Row row) {
        return SheetColumns.HEADINGS.stream()
                .filter(heading ->
                        row.cells().stream().anyMatch(cell -> cell.strip().equals(heading)))
                .count();
    }

    /** Holds the headings to their places, and looks for what a lost quotation mark leaves behind. */
    static void check(List<Row> rows, Remarks remarks) {
        for (int i = 0; i < SheetColumns.HEADINGS.size(); i++) {
            if (!rows.get(0).cell(i).equals(SheetColumns.HEADINGS.get(i))) {
                remarks.add(
                        rows.get(0).line(), i, "rubriken saknas på sin plats; kolumnerna ska stå som när filen skrevs");
                return;
            }
        }
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.isOpen() || row.cells().get(i).length() > MOST_IN_CELL) {
                    remarks.add(
                            row.line(),
                            Math.min(row.isOpen() ? row.cells().size() - 1 : i, SheetColumns.HEADINGS.size() - 1),
                            "cellen är för lång eller tar aldrig slut; ett citattecken kan ha slukat rader");
                    break;
                }
            }
        }
    }
}
