package org.openbbic.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a data file. Every reading of a cell that fails says where. */
final class CsvRow {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    CsvRow(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line in its file, from 1. */
    int line() {
        return line;
    }

    /** The cell as it stands, which may be empty. */
    String cell(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw fault(column, "the column is missing");
        }
        return cells.get(at);
    }

    /** The cell, which must hold something and have no space at its ends. */
    String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw fault(column, "the cell is empty");
        }
        if (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1))) {
            throw fault(column, "space at the end of the cell");
        }
        return cell;
    }

    /** The cell, or {@code null} if it is empty. */
    @Nullable
    String optional(String column) {
        return cell(column).isEmpty() ? null : text(column);
    }

    /** An id: letters, digits, {@code . : -} of ASCII, beginning with a letter or digit. */
    String id(String column) {
        String id = text(column);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && (i == 0 || ".-:".indexOf(c) < 0)) {
                throw fault(column, "an id holds letters, digits, '.', ':' and '-' of ASCII only");
            }
        }
        return id;
    }

    /** {@code ja} or {@code nej}. */
    boolean flag(String column) {
        return switch (text(column)) {
            case "ja" -> true;
            case "nej" -> false;
            default -> throw fault(column, "expected ja or nej");
        };
    }

    /** A constant of an enum by its name. */
    <E extends Enum<E>> E constant(Class<E> type, String column) {
        String name = text(column);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw fault(column, "expected one of " + List.of(type.getEnumConstants()));
    }

    /** A constant of an enum by its name, or {@code null} if the cell is empty. */
    <E extends Enum<E>> @Nullable E optionalConstant(Class<E> type, String column) {
        return cell(column).isEmpty() ? null : constant(type, column);
    }

    /** One of the words given. */
    String word(String column, List<String> words) {
        String word = text(column);
        if (!words.contains(word)) {
            throw fault(column, "expected one of " + words);
        }
        return word;
    }

    /** An ISO date. */
    LocalDate date(String column) {
        text(column);
        LocalDate date = optionalDate(column);
        if (date == null) {
            throw fault(column, "the cell is empty");
        }
        return date;
    }

    /** An ISO date, or {@code null} if the cell is empty. */
    @Nullable
    LocalDate optionalDate(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            // By hand: loading the formatters of java.time would take longer than the whole catalogue.
            return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
        } catch (DateTimeException e) {
            throw fault(column, "expected a date, YYYY-MM-DD");
        }
    }

    /** The digits of a part of an ISO date, or a number that makes no date. */
    private static int number(String date, int from, int to) {
        boolean form = date.length() == 10 && date.charAt(4) == '-' && date.charAt(7) == '-';
        int number = 0;
        for (int i = from; form && i < to; i++) {
            form = date.charAt(i) >= '0' && date.charAt(i) <= '9';
            number = number * 10 + date.charAt(i) - '0';
        }
        return form ? number : Integer.MIN_VALUE;
    }

    /** A whole number from 1, or -1 if the cell is empty. */
    int order(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return -1;
        }
        if (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '9') {
            return cell.charAt(0) - '0';
        }
        throw fault(column, "expected a place from 1 to 9");
    }

    /** Parts with {@code |} between; none if the cell is empty. */
    List<String> parts(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(cell.split("\\|", -1));
        for (String part : parts) {
            if (part.isBlank() || !part.equals(part.strip())) {
                throw fault(column, "an empty part, or space at the end of one");
            }
        }
        return parts;
    }

    CatalogueException fault(@Nullable String column, String what) {
        return new CatalogueException(file, line, column, what);
    }
}
