package org.openbbic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.model.Source;

/** Reads {@code regler.csv}: a heading, then one row a rule, sorted by id, cells parted by semicolons. */
final class RuleRows {

    private static final String FILE = "regler.csv";
    private static final String HEADING = "id;regel;niva;omrade;nod;rattasAv;datum;kalla;stalle;troskel";

    private RuleRows() {}

    static List<RuleRow> load() {
        try (InputStream in = RuleRows.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new RuleBookException(FILE + ": missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleRow> parse(String text) {
        List<RuleRow> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw broken(1, "heading is not " + HEADING);
        }
        String before = "";
        for (int i = 1; i < lines.size(); i++) {
            RuleRow row = row(i + 1, lines.get(i).split(";", -1));
            if (row.id().compareTo(before) <= 0) {
                throw broken(i + 1, "column id: not after the row before");
            }
            before = row.id();
            rows.add(row);
        }
        return rows;
    }

    private static RuleRow row(int line, String[] cells) {
        if (cells.length != 10) {
            throw broken(line, "10 cells expected, " + cells.length + " found");
        }
        for (String cell : cells) {
            if (cell.isBlank()) {
                throw broken(line, "an empty cell");
            }
        }
        try {
            return new RuleRow(
                    cells[0],
                    cells[1],
                    Level.valueOf(cells[2]),
                    Area.of(cells[3]),
                    cells[4],
                    Mender.of(cells[5]),
                    cells[6],
                    new Source(cells[7], cells[8]),
                    cells[9].equals("-") ? null : Integer.valueOf(cells[9]));
        } catch (IllegalArgumentException e) {
            throw broken(line, "column niva, omrade, rattasAv or troskel: no such word");
        }
    }

    private static RuleBookException broken(int line, String what) {
        return new RuleBookException(FILE + ":" + line + ": " + what);
    }
}
