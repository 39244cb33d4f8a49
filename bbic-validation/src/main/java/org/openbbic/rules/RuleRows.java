package org.openbbic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.model.Source;

/**
 * Reads {@code regler.csv}: a heading, then one row a rule, sorted by id, cells parted by semicolons; and {@code
 * versioner.csv}, which names the versions of those rules that are not for all of them.
 */
final class RuleRows {

    private static final String FILE = "regler.csv";
    private static final String VERSIONS = "versioner.csv";
    private static final String VERSIONS_HEADING = "regel;versioner";
    private static final String HEADING = "id;regel;niva;omrade;nod;rattasAv;datum;kalla;stalle;troskel";

    private RuleRows() {}

    static List<RuleRow> load() {
        return parse(text(FILE), text(VERSIONS));
    }

    private static String text(String file) {
        try (InputStream in = RuleRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new RuleBookException(file + ": missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleRow> parse(String text, String versions) {
        Map<String, List<String>> byRule = versions(versions);
        List<RuleRow> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw broken(1, "heading is not " + HEADING);
        }
        String before = "";
        for (int i = 1; i < lines.size(); i++) {
            RuleRow row = row(i + 1, lines.get(i).split(";", -1), byRule);
            if (row.id().compareTo(before) <= 0) {
                throw broken(i + 1, "column id: not after the row before");
            }
            before = row.id();
            byRule.remove(row.id());
            rows.add(row);
        }
        if (!byRule.isEmpty()) {
            throw new RuleBookException(VERSIONS + ": a rule that is not in " + FILE);
        }
        return rows;
    }

    private static Map<String, List<String>> versions(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(VERSIONS_HEADING)) {
            throw new RuleBookException(VERSIONS + ":1: heading is not " + VERSIONS_HEADING);
        }
        Map<String, List<String>> byRule = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";", -1);
            boolean isRow = cells.length == 2 && !cells[1].isBlank();
            if (!isRow || byRule.put(cells[0], List.of(cells[1].split(", "))) != null) {
                throw new RuleBookException(VERSIONS + ":" + (i + 1) + ": a rule and its versions expected, once");
            }
        }
        return byRule;
    }

    private static RuleRow row(int line, String[] cells, Map<String, List<String>> versions) {
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
                    versions.getOrDefault(cells[0], List.of()),
                    cells[9].equals("-") ? null : Integer.valueOf(cells[9]));
        } catch (IllegalArgumentException e) {
            throw broken(line, "column niva, omrade, rattasAv or troskel: no such word");
        }
    }

    private static RuleBookException broken(int line, String what) {
        return new RuleBookException(FILE + ":" + line + ": " + what);
    }
}
