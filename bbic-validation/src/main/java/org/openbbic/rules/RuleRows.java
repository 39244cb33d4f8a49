package org.openbbic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.model.Source;

/**
 * Reads {@code regler.csv}: a heading, then one row a rule, sorted by id, cells parted by semicolons.
 */
final class RuleRows {

    private static final String FILE = "regler.csv";
    private static final String HEADING = "id;regel;niva;omrade;nod;rattasAv;datum;versioner;kalla;stalle;troskel";

    /** In the column of versions: the rule is for each of them. */
    private static final String ALL = "alla";

    private RuleRows() {}

    static List<RuleRow> load() {
        return parse(text());
    }

    private static String text() {
        try (InputStream in = RuleRows.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new RuleBookException(FILE + ": missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        if (cells.length != 11) {
            throw broken(line, "11 cells expected, " + cells.length + " found");
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
                    new Source(cells[8], cells[9]),
                    versions(cells[7]),
                    cells[10].equals("-") ? null : Integer.valueOf(cells[10]));
        } catch (IllegalArgumentException e) {
            throw broken(line, "column niva, omrade, rattasAv, versioner or troskel: no such word");
        }
    }

    /** Empty for a rule for all of them. */
    private static List<String> versions(String cell) {
        if (cell.equals(ALL)) {
            return List.of();
        }
        List<String> versions = List.of(cell.split(", ?", -1));
        boolean isRight = versions.stream().noneMatch(version -> version.isBlank() || version.equals(ALL))
                && versions.stream().distinct().count() == versions.size();
        if (!isRight) {
            throw new IllegalArgumentException("versions");
        }
        return versions;
    }

    private static RuleBookException broken(int line, String what) {
        return new RuleBookException(FILE + ":" + line + ": " + what);
    }
}
