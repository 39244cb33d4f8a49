package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * One data file: a heading row and rows of as many cells, with {@code ;} between them.
 *
 * <p>A cell that holds {@code ;} stands in double quotes, a double quote in it is written twice. A cell never runs over
 * the end of a line, so that a line number points at one row. Split by hand: the catalogue is read at every start of
 * the command.
 */
final class CsvTable {

    private final String file;
    private final List<String> columns;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * The table in that text.
     *
     * @throws CatalogueException if the heading row is not exactly {@code expected}, or a row has too many or too few
     *     cells or a loose quote
     */
    static CsvTable parse(String file, String text, List<String> expected) {
        CsvTable table = new CsvTable(file, expected);
        int line = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            line++;
            table.addLine(line, text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to));
            from = to + 1;
        }
        if (line == 0) {
            throw new CatalogueException(file, 0, null, "the file is empty");
        }
        return table;
    }

    private void addLine(int line, String text) {
        List<String> cells = split(line, text);
        if (line == 1) {
            checkHeading(cells);
            return;
        }
        if (cells.size() != columns.size()) {
            throw new CatalogueException(
                    file, line, null, "expected " + columns.size() + " cells, found " + cells.size());
        }
        rows.add(new CsvRow(file, line, columns, cells));
    }

    private void checkHeading(List<String> cells) {
        for (String column : columns) {
            if (!cells.contains(column)) {
                throw new CatalogueException(file, 1, column, "the column is missing");
            }
        }
        if (!cells.equals(columns)) {
            throw new CatalogueException(file, 1, null, "the columns must be " + String.join(";", columns));
        }
    }

    private List<String> split(int line, String text) {
        List<String> cells = new ArrayList<>(columns.size());
        int at = 0;
        while (at <= text.length()) {
            if (at < text.length() && text.charAt(at) == '"') {
                at = quoted(line, text, at + 1, cells);
            } else {
                int end = text.indexOf(';', at);
                int to = end < 0 ? text.length() : end;
                cells.add(text.substring(at, to));
                at = to;
            }
            at++;
        }
        return cells;
    }

    /** Adds the quoted cell that begins at {@code at} and gives the place after its closing quote. */
    private int quoted(int line, String text, int at, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                cell.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (i + 1 == text.length() || text.charAt(i + 1) == ';') {
                cells.add(cell.toString());
                return i + 1;
            } else {
                break;
            }
        }
        String column = cells.size() < columns.size() ? columns.get(cells.size()) : null;
        throw new CatalogueException(file, line, column, "a loose double quote");
    }

    List<CsvRow> rows() {
        return rows;
    }
}
