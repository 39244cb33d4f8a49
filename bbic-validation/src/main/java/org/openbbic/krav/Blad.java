package org.openbbic.krav;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.output.PlainText;
import org.openbbic.output.SheetReader;
import org.openbbic.rules.PersonalNumbers;

/**
 * A sheet that somebody has filled in, read by its headings: their order is free, and columns that nobody asked for are
 * passed over. What is wrong is gathered, so that all of it can be mended at once.
 */
final class Blad {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_ROWS = 5_000;

    /** One row: its line in the file, and its cells by heading. */
    static final class Rad {
        private final int line;
        private final List<String> cells;
        private final Map<String, Integer> places;

        private Rad(SheetReader.Row row, Map<String, Integer> places) {
            this.line = row.line();
            this.cells = row.cells();
            this.places = places;
        }

        int line() {
            return line;
        }

        /** The cell, without space at its ends and anything that steers a screen; empty where there is none. */
        String cell(String heading) {
            Integer place = places.get(heading);
            return place == null || place >= cells.size()
                    ? ""
                    : PlainText.of(cells.get(place)).strip();
        }
    }

    private final List<Rad> rows = new ArrayList<>();
    private final List<RowRemark> remarks = new ArrayList<>();
    private final List<String> required;
    private final String sha256;

    private Blad(List<String> required, String sha256) {
        this.required = required;
        this.sha256 = sha256;
    }

    /**
     * Reads the sheet.
     *
     * @param required headings that must be there, in lower case
     * @param optional headings that may be there
     * @throws IOException if reading fails
     */
    static Blad read(InputStream in, List<String> required, List<String> optional) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        Blad blad = new Blad(required, sha256(bytes));
        String fault = fault(bytes);
        if (fault != null) {
            blad.remark(1, required.get(0), fault);
            return blad;
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        blad.fill(SheetReader.read(new ByteArrayInputStream(bytes), MOST_BYTES), known);
        return blad;
    }

    private static @Nullable String fault(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return "filen är större än 4 MiB; ta bort det som inte hör till listan";
        }
        if (begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF)) {
            return "filen är en arbetsbok; spara bladet som CSV UTF-8";
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private void fill(List<SheetReader.Row> all, List<String> known) {
        if (all.isEmpty()) {
            remark(1, required.get(0), "filen är tom");
            return;
        }
        if (all.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.indexOf(0) >= 0))) {
            remark(1, required.get(0), "filen är ingen text; spara bladet som CSV UTF-8");
            return;
        }
        Map<String, Integer> places = places(all.get(0), known);
        if (!remarks.isEmpty()) {
            return;
        }
        if (all.size() == 1) {
            remark(all.get(0).line(), required.get(0), "det finns ingen rad under rubrikerna");
        } else if (all.size() > MOST_ROWS + 1) {
            remark(all.get(MOST_ROWS).line(), required.get(0), "listan har fler än " + MOST_ROWS + " rader");
        } else {
            int width = all.get(0).cells().size();
            all.subList(1, all.size()).forEach(row -> add(row, width, places));
        }
    }

    private Map<String, Integer> places(SheetReader.Row headings, List<String> known) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            String heading = headings.cell(i).toLowerCase(Locale.ROOT);
            if (known.contains(heading) && places.put(heading, i) != null) {
                remark(headings.line(), heading, "rubriken står två gånger");
            }
        }
        for (String heading : required) {
            if (!places.containsKey(heading)) {
                remark(
                        headings.line(),
                        heading,
                        "rubriken saknas; första raden ska ha rubrikerna " + String.join(";", required));
            }
        }
        return places;
    }

    private void add(SheetReader.Row row, int width, Map<String, Integer> places) {
        boolean tooWide = row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (tooWide) {
            remark(
                    row.line(),
                    required.get(0),
                    "raden har fler celler än rubrikraden; sätt citattecken runt en text med semikolon i");
            return;
        }
        Rad rad = new Rad(row, places);
        rows.add(rad);
        for (String heading : places.keySet().stream().sorted().toList()) {
            if (PersonalNumbers.isIn(rad.cell(heading))) {
                remark(row.line(), heading, "ett personnummer får inte stå här");
            }
        }
    }

    /** The rows under the headings. */
    List<Rad> rows() {
        return rows;
    }

    /** Hash of the file's bytes. */
    String sha256() {
        return sha256;
    }

    void remark(int line, String column, String text) {
        remarks.add(new RowRemark(line, column, text));
    }

    /** Notes a cell that is empty or longer than so many characters; tells whether it was neither. */
    boolean isFilled(Rad row, String column, int most) {
        int length = row.cell(column).length();
        if (length == 0) {
            remark(row.line(), column, "cellen är tom");
        } else if (length > most) {
            remark(row.line(), column, "texten är längre än " + most + " tecken; ett citattecken kan vara glömt");
        }
        return length > 0 && length <= most;
    }

    /** Ends the reading. */
    void throwIfRemarked() throws KravException {
        if (!remarks.isEmpty()) {
            remarks.sort(Comparator.comparingInt(RowRemark::line));
            throw new KravException(remarks);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
