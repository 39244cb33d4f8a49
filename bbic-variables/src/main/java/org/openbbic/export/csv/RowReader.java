package org.openbbic.export.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Limits;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem.Kind;

/**
 * Cuts a table into rows and cells (RFC 4180: quotes around a cell, doubled within it, line breaks and delimiters
 * allowed inside). Lines may end with LF, CR LF or CR.
 *
 * <p>A row that cannot be read is given back as such, and reading goes on at the next line after the one on which it
 * began: a quote that is never closed costs one line, not the rest of the file.
 */
final class RowReader {

    /** How a cell ended. */
    private enum End {
        CELL,
        ROW,
        FILE,
        /** A quote that is never closed, or text after one. */
        QUOTE,
        /** The row is larger than a case may be. */
        LIMIT
    }

    /** Where to go on after a row. */
    private enum Recovery {
        /** Where it ended. */
        NONE,
        /** After the line that reading has come to. */
        REST_OF_LINE,
        /** After the line on which it began. */
        SECOND_LINE
    }

    private final Cursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private char delimiter = ';';
    private int expected = -1;

    private int cells;
    private boolean longText;
    private Location longAt = Location.START;
    private boolean brokenCell;
    private boolean severalLines;
    private Recovery recovery = Recovery.NONE;

    RowReader(Cursor cursor) {
        this.cursor = cursor;
    }

    void delimiter(char c) {
        delimiter = c;
    }

    /** Says how many cells each row from here on should have. */
    void expect(int size) {
        expected = size;
    }

    /** The next row in which something stands; {@code null} at the end. */
    @Nullable
    Row next() throws IOException {
        while (cursor.peek() >= 0) {
            Row row = one();
            if (row.problem() != null || !isBlank(row)) {
                return row;
            }
        }
        return null;
    }

    private static boolean isBlank(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The next row as that delimiter cuts it; the place stays. */
    Row look(char by) throws IOException {
        char before = delimiter;
        Location begin = cursor.begin();
        delimiter = by;
        Row row = cut(begin);
        delimiter = before;
        cursor.backTo(begin);
        return row;
    }

    private Row one() throws IOException {
        Location begin = cursor.begin();
        Row row = cut(begin);
        if (recovery == Recovery.SECOND_LINE) {
            cursor.backTo(begin);
        }
        if (recovery != Recovery.NONE) {
            cursor.passLine();
        }
        return row;
    }

    private Row cut(Location begin) throws IOException {
        texts.clear();
        cells = 0;
        longText = false;
        severalLines = false;
        recovery = Recovery.NONE;
        End end;
        do {
            Location at = cursor.location();
            end = cursor.peek() == '"' ? quoted() : plain();
            if (end == End.QUOTE || end == End.LIMIT) {
                return unread(begin, end, at);
            }
            add(at);
        } while (end == End.CELL);
        return longText ? new Row(begin, Kind.LONG_TEXT, longAt) : judged(begin);
    }

    private Row judged(Location begin) {
        boolean blank = texts.stream().allMatch(String::isEmpty);
        if (expected >= 0 && cells != expected && !blank) {
            // Over several lines, a lost quote is the likely reason, and the other lines are rows of their own.
            recovery = severalLines ? Recovery.SECOND_LINE : Recovery.NONE;
            return new Row(begin, Kind.RAGGED_ROW, begin);
        }
        if (cells > Limits.MEMBERS) {
            return new Row(begin, Kind.MANY_MEMBERS, begin);
        }
        int[] rowLines = Arrays.copyOf(lines, cells);
        int[] rowColumns = Arrays.copyOf(columns, cells);
        return new Row(texts.toArray(new String[0]), rowLines, rowColumns, begin, cursor.sinceBegin());
    }

    private Row unread(Location begin, End end, Location at) {
        if (end == End.LIMIT && !brokenCell) {
            recovery = Recovery.REST_OF_LINE;
            return new Row(begin, text.length() > Limits.TEXT ? Kind.LONG_TEXT : Kind.LARGE_CASE, at);
        }
        recovery = Recovery.SECOND_LINE;
        return new Row(begin, Kind.BAD_QUOTE, at);
    }

    private void add(Location at) {
        cells++;
        severalLines |= brokenCell;
        if (cells > Limits.MEMBERS) {
            return;
        }
        if (text.length() > Limits.TEXT && !longText) {
            longText = true;
            longAt = at;
        }
        if (cells > lines.length) {
            lines = Arrays.copyOf(lines, cells * 2);
            columns = Arrays.copyOf(columns, cells * 2);
        }
        lines[cells - 1] = at.line();
        columns[cells - 1] = at.column();
        texts.add(longText ? "" : stripped(text));
    }

    // Also the no-break space that spreadsheets leave behind, which strip() takes for a letter.
    static String stripped(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private End plain() throws IOException {
        text.setLength(0);
        brokenCell = false;
        while (true) {
            int c = cursor.take();
            if (c == delimiter) {
                return End.CELL;
            }
            if (c < 0 || c == '\n' || c == '\r') {
                return c < 0 ? End.FILE : endOfRow(c);
            }
            if (!append((char) c)) {
                return End.LIMIT;
            }
        }
    }

    private End quoted() throws IOException {
        text.setLength(0);
        brokenCell = false;
        cursor.take();
        while (true) {
            int c = cursor.take();
            if (c < 0) {
                return End.QUOTE;
            }
            if (c == '"') {
                if (cursor.peek() != '"') {
                    break;
                }
                cursor.take();
            }
            brokenCell |= c == '\n' || c == '\r';
            if (!append((char) c)) {
                return End.LIMIT;
            }
        }
        int after = cursor.take();
        if (after == delimiter) {
            return End.CELL;
        }
        if (after < 0) {
            return End.FILE;
        }
        return after == '\n' || after == '\r' ? endOfRow(after) : End.QUOTE;
    }

    private End endOfRow(int c) throws IOException {
        cursor.passLineFeedAfter(c);
        return End.ROW;
    }

    /** Keeps a character of the cell; one beyond the limit is enough to know that it is too long. */
    private boolean append(char c) {
        if (text.length() <= Limits.TEXT) {
            text.append(c);
        }
        return cursor.sinceBegin() <= Limits.CASE;
    }
}
