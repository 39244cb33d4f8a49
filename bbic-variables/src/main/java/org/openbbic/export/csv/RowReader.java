package org.openbbic.export.csv;

import java.io.Closeable;
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
final class RowReader implements Closeable {

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

    private final CharSource source;
    private final StringBuilder text = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private char delimiter = ';';
    private int expected = -1;

    private int line = 1;
    private int column = 1;
    private boolean previousWasReturn;
    private int cells;
    private boolean longText;
    private Location longAt = Location.START;
    private boolean brokenCell;
    private boolean severalLines;
    private Recovery recovery = Recovery.NONE;

    RowReader(CharSource source) {
        this.source = source;
    }

    void delimiter(char c) {
        delimiter = c;
    }

    /** Says how many cells each row from here on should have. */
    void expect(int size) {
        expected = size;
    }

    boolean hasOtherLetters() {
        return source.hasOtherLetters();
    }

    /** The next row in which something stands; {@code null} at the end. */
    @Nullable
    Row next() throws IOException {
        while (source.peek() >= 0) {
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

    /** Passes lines on which nothing stands. */
    void passBlankLines() throws IOException {
        int c;
        while ((c = source.peek()) == '\n' || c == '\r' || c == ' ') {
            take();
            source.mark();
        }
    }

    /** Passes a line such as {@code sep=;}, which spreadsheets write above the heading, and gives its delimiter; 0 if none. */
    char passSeparatorLine() throws IOException {
        Location begin = begin();
        for (char wanted : new char[] {'s', 'e', 'p', '='}) {
            if (take() != wanted) {
                backTo(begin);
                return 0;
            }
        }
        int named = take();
        int after = source.peek();
        if (named < 0 || after >= 0 && after != '\n' && after != '\r') {
            backTo(begin);
            return 0;
        }
        passLine();
        return (char) named;
    }

    /** The next row as that delimiter cuts it; the place stays. */
    Row look(char by) throws IOException {
        char before = delimiter;
        Location begin = begin();
        delimiter = by;
        Row row = cut(begin);
        delimiter = before;
        backTo(begin);
        return row;
    }

    private Row one() throws IOException {
        Location begin = begin();
        Row row = cut(begin);
        if (recovery == Recovery.SECOND_LINE) {
            backTo(begin);
        }
        if (recovery != Recovery.NONE) {
            passLine();
        }
        return row;
    }

    private Location begin() {
        source.mark();
        return new Location(line, column);
    }

    private void backTo(Location begin) {
        source.reset();
        line = begin.line();
        column = begin.column();
        previousWasReturn = false;
    }

    private Row cut(Location begin) throws IOException {
        texts.clear();
        cells = 0;
        longText = false;
        severalLines = false;
        recovery = Recovery.NONE;
        End end;
        do {
            int atLine = line;
            int atColumn = column;
            end = source.peek() == '"' ? quoted() : plain();
            if (end == End.QUOTE || end == End.LIMIT) {
                return unread(begin, end, new Location(atLine, atColumn));
            }
            add(atLine, atColumn);
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
        return new Row(texts.toArray(new String[0]), rowLines, rowColumns, begin, source.sinceMark());
    }

    private Row unread(Location begin, End end, Location at) {
        if (end == End.LIMIT && !brokenCell) {
            recovery = Recovery.REST_OF_LINE;
            return new Row(begin, text.length() > Limits.TEXT ? Kind.LONG_TEXT : Kind.LARGE_CASE, at);
        }
        recovery = Recovery.SECOND_LINE;
        return new Row(begin, Kind.BAD_QUOTE, at);
    }

    private void add(int atLine, int atColumn) {
        cells++;
        severalLines |= brokenCell;
        if (cells > Limits.MEMBERS) {
            return;
        }
        if (text.length() > Limits.TEXT && !longText) {
            longText = true;
            longAt = new Location(atLine, atColumn);
        }
        if (cells > lines.length) {
            lines = Arrays.copyOf(lines, cells * 2);
            columns = Arrays.copyOf(columns, cells * 2);
        }
        lines[cells - 1] = atLine;
        columns[cells - 1] = atColumn;
        texts.add(longText ? "" : stripped());
    }

    // Also the no-break space that spreadsheets leave behind, which strip() takes for a letter.
    private String stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private End plain() throws IOException {
        text.setLength(0);
        brokenCell = false;
        while (true) {
            int c = take();
            if (c == delimiter) {
                return End.CELL;
            }
            if (c < 0 || c == '\n' || c == '\r') {
                return endOf(c);
            }
            if (!append((char) c)) {
                return End.LIMIT;
            }
        }
    }

    private End quoted() throws IOException {
        text.setLength(0);
        brokenCell = false;
        take();
        while (true) {
            int c = take();
            if (c < 0) {
                return End.QUOTE;
            }
            if (c == '"') {
                if (source.peek() != '"') {
                    break;
                }
                take();
            }
            brokenCell |= c == '\n' || c == '\r';
            if (!append((char) c)) {
                return End.LIMIT;
            }
        }
        int after = take();
        if (after == delimiter) {
            return End.CELL;
        }
        return after < 0 || after == '\n' || after == '\r' ? endOf(after) : End.QUOTE;
    }

    private End endOf(int c) throws IOException {
        if (c == '\r' && source.peek() == '\n') {
            take();
        }
        return c < 0 ? End.FILE : End.ROW;
    }

    /** Keeps a character of the cell; one beyond the limit is enough to know that it is too long. */
    private boolean append(char c) {
        if (text.length() <= Limits.TEXT) {
            text.append(c);
        }
        return source.sinceMark() <= Limits.CASE;
    }

    private int take() throws IOException {
        int c = source.read();
        if (c == '\n') {
            // CR LF is one line break; the CR has counted it.
            if (!previousWasReturn) {
                line++;
            }
            column = 1;
        } else if (c == '\r') {
            line++;
            column = 1;
        } else if (c >= 0 && !Character.isLowSurrogate((char) c)) {
            column++;
        }
        previousWasReturn = c == '\r';
        return c;
    }

    private void passLine() throws IOException {
        int c;
        do {
            c = take();
            // Nobody goes back into a line that is given up, so it need not be held.
            source.mark();
        } while (c >= 0 && c != '\n' && c != '\r');
        endOf(c);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
