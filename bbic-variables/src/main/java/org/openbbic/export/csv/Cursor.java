package org.openbbic.export.csv;

import java.io.Closeable;
import java.io.IOException;
import org.openbbic.export.Location;

/** A place in the characters of a table that knows its line and column; lines end with LF, CR LF or CR. */
final class Cursor implements Closeable {

    private final CharSource source;
    private int line = 1;
    private int column = 1;
    private boolean previousWasReturn;

    Cursor(CharSource source) {
        this.source = source;
    }

    Location location() {
        return new Location(line, column);
    }

    /** The next character, which stays; -1 at the end. */
    int peek() throws IOException {
        return source.peek();
    }

    /** The next character, which is passed; -1 at the end. */
    int take() throws IOException {
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

    /** Goes to the next line; there is no way back. */
    void passLine() throws IOException {
        int c;
        do {
            c = take();
            // Nobody goes back into a line that is given up, so it need not be held.
            source.mark();
        } while (c >= 0 && c != '\n' && c != '\r');
        passLineFeedAfter(c);
    }

    /** Passes the LF of a CR LF whose CR has been passed. */
    void passLineFeedAfter(int c) throws IOException {
        if (c == '\r' && source.peek() == '\n') {
            take();
        }
    }

    /** Begins something that may have to be gone back to. */
    Location begin() {
        source.mark();
        return location();
    }

    /** Goes back to where that begun last. */
    void backTo(Location begin) {
        source.reset();
        line = begin.line();
        column = begin.column();
        previousWasReturn = false;
    }

    /** How many characters have been passed since then. */
    int sinceBegin() {
        return source.sinceMark();
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

    /** Whether a letter that is no UTF-8 has been passed. */
    boolean hasOtherLetters() {
        return source.hasOtherLetters();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
