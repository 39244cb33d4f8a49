package org.openbbic.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sliding window over the bytes of an export that cuts out one piece at a time: a line, or an object of a list.
 *
 * <p>A piece larger than {@link Limits#CASE} is passed over without being held. The window knows the line and the
 * characters before its piece, so that a place within it can be told.
 */
final class ByteWindow implements Closeable {

    /** What {@link #nextLine} and {@link #nextObject} found. */
    enum Piece {
        /** A piece, from {@link #from} to {@link #to}. */
        WHOLE,
        /** A piece that was too large and is gone. */
        TOO_LARGE,
        /** Something that is no piece, from {@link #from} to {@link #to}. */
        STRAY,
        /** The end of the list, or of the input. */
        END
    }

    private final InputStream in;
    private byte[] buffer = new byte[1 << 17];
    private int limit;
    private int position;
    private int from;
    /** Where the line that was last looked for ends; of no use once it is passed. */
    private int foundEnd;

    private int to;
    private boolean ended;

    // Of the byte at `counted`: its line, and how many characters stand before it on that line.
    private int counted;
    private int line = 1;
    private int charsBefore;
    private int firstCarriageReturn;
    /** The byte before the first that is here, once there is one. */
    private byte gone;

    private Location base = Location.START;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** A window over bytes that are all here. */
    static ByteWindow over(byte[] bytes, int firstLine) {
        ByteWindow window = new ByteWindow(InputStream.nullInputStream());
        window.buffer = bytes;
        window.limit = bytes.length;
        window.ended = true;
        window.line = firstLine;
        return window;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The line of the first CR LF that was passed, or 0. */
    int firstCarriageReturn() {
        return firstCarriageReturn;
    }

    /** The place at which the last piece begins. */
    Location base() {
        return base;
    }

    private void countTo(int index) {
        for (int i = counted; i < index; i++) {
            byte b = buffer[i];
            if (b == '\n') {
                if (firstCarriageReturn == 0 && (i > 0 ? buffer[i - 1] : gone) == '\r') {
                    firstCarriageReturn = line;
                }
                line++;
                charsBefore = 0;
            } else if ((b & 0xC0) != 0x80) {
                charsBefore++;
            }
        }
        counted = Math.max(counted, index);
    }

    /** The next byte that is not white space, which stays; -1 at the end. */
    int peek() throws IOException {
        while (true) {
            while (position < limit) {
                byte b = buffer[position];
                if (!isBlank(b)) {
                    return b & 0xFF;
                }
                position++;
            }
            from = position;
            if (!more()) {
                countTo(position);
                return -1;
            }
        }
    }

    /** Passes the byte that {@link #peek} told of. */
    void pass() {
        position++;
    }

    /** Goes back to a byte of the last piece. */
    void backTo(int index) {
        position = index;
    }

    /** The next byte as it is, which is passed; -1 at the end. The piece begun with {@link #begin} is kept. */
    int read() throws IOException {
        return position < limit || more() ? buffer[position++] & 0xFF : -1;
    }

    /** Begins a piece at the position. */
    void begin() {
        from = position;
        countTo(from);
        base = new Location(line, charsBefore + 1);
    }

    /** Ends the piece at {@code end}. */
    void end(int end) {
        to = end;
    }

    int position() {
        return position;
    }

    /** Whether the bytes that are already here hold a line that begins with that byte. */
    boolean linesBeginWith(char first) throws IOException {
        while (limit < buffer.length && more()) {
            // As much as the window holds is enough to tell.
        }
        for (int i = position; i < limit - 1; i++) {
            if (buffer[i] == '\n' && buffer[i + 1] == first) {
                return true;
            }
        }
        return false;
    }

    /** Cuts out the next line that is not blank. */
    Piece nextLine() throws IOException {
        if (peek() < 0) {
            return Piece.END;
        }
        begin();
        boolean tooLarge = false;
        int at = position;
        while (true) {
            at = at < foundEnd ? foundEnd : lineEnd(at);
            if (at < limit) {
                break;
            }
            if (at - from > Limits.CASE) {
                tooLarge = true;
                drop(at);
            }
            int shift = from;
            position = at;
            boolean more = more();
            at -= shift - from;
            if (!more) {
                break;
            }
        }
        // A line holds no line break: the next count may begin at its end.
        counted = at;
        return cut(at, tooLarge || at - from > Limits.CASE);
    }

    /** Whether a line that is not blank stands here whole, so that cutting it out moves nothing. */
    boolean holdsLine() {
        while (position < limit && isBlank(buffer[position])) {
            position++;
        }
        int end = lineEnd(position);
        foundEnd = end < limit ? end : 0;
        return end < limit;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The next line break, or the end of what is here. */
    private int lineEnd(int from) {
        int at = from;
        while (at + 4 * EightBytes.LENGTH <= limit && EightBytes.isNowhere(buffer, at, '\n')) {
            at += 4 * EightBytes.LENGTH;
        }
        while (at + EightBytes.LENGTH <= limit) {
            long marks = EightBytes.equal(EightBytes.at(buffer, at), '\n');
            if (marks != 0) {
                return at + EightBytes.before(marks);
            }
            at += EightBytes.LENGTH;
        }
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /**
     * Cuts out whole lines, so many bytes or somewhat more where there are that many, and goes past them.
     *
     * @return a copy that begins at {@link #base}; {@code null} at the end, and where a line is too large
     */
    byte @Nullable [] nextLines(int size) throws IOException {
        if (peek() < 0) {
            return null;
        }
        begin();
        int wanted = size;
        int end = -1;
        while (end < 0 && limit - from <= Limits.CASE) {
            boolean more = true;
            while (limit - from < wanted && more) {
                more = more();
            }
            end = more ? lastLineEnd() : limit;
            wanted = limit - from + 1;
        }
        if (end < 0) {
            return null;
        }
        byte[] lines = Arrays.copyOfRange(buffer, from, end);
        for (int at = lineEnd(from); at < end; at = lineEnd(at + 1)) {
            line++;
        }
        charsBefore = 0;
        counted = end;
        position = end;
        return lines;
    }

    private int lastLineEnd() {
        for (int i = limit - 1; i >= from; i--) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private Piece cut(int at, boolean tooLarge) {
        to = at;
        position = at;
        return tooLarge ? Piece.TOO_LARGE : Piece.WHOLE;
    }

    /** Cuts out the next object of a list; commas between them are passed. */
    Piece nextObject() throws IOException {
        int next = peek();
        while (next == ',') {
            pass();
            next = peek();
        }
        begin();
        if (next < 0 || next == ']') {
            to = position;
            return Piece.END;
        }
        if (next != '{') {
            passStray();
            to = position;
            return Piece.STRAY;
        }
        return matchBraces();
    }

    private void passStray() throws IOException {
        do {
            position++;
            if (position - from > Limits.CASE) {
                drop(position);
            }
        } while ((position < limit || more()) && buffer[position] != '{' && buffer[position] != ']');
    }

    private Piece matchBraces() throws IOException {
        int depth = 0;
        boolean text = false;
        boolean tooLarge = false;
        while (true) {
            if (position == limit) {
                if (position - from > Limits.CASE) {
                    tooLarge = true;
                    drop(position);
                }
                if (!more()) {
                    break;
                }
            }
            byte b = buffer[position++];
            if (text) {
                if (b == '\\') {
                    read();
                } else if (b == '"' || b == '\n') {
                    // No text may hold a line break: the quote is missing, and what follows is best read as if it were
                    // not.
                    text = false;
                }
            } else if (b == '"') {
                text = true;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                break;
            }
        }
        return cut(position, tooLarge || position - from > Limits.CASE);
    }

    /** Lets go of everything before {@code at}. */
    private void drop(int at) {
        countTo(at);
        from = at;
    }

    /** Reads on, keeping the bytes from {@link #from}; false at the end of the input. */
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (from > 0) {
            countTo(from);
            gone = buffer[from - 1];
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            limit -= from;
            position -= from;
            counted -= from;
            foundEnd = 0;
            from = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
