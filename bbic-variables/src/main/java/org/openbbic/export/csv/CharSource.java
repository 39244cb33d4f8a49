package org.openbbic.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a table: UTF-8, and each byte that can be no part of UTF-8 as Windows-1252, which is what old
 * systems write. Goes back to a mark; what stands after it is held until the next mark.
 */
final class CharSource implements Closeable {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PORTION = 1 << 13;

    /** Bytes that one character of UTF-8 takes at most; so many letters a broken one can leave. */
    private static final int LONGEST_SEQUENCE = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(PORTION).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private char[] chars = new char[2 * PORTION];
    private long base;
    private int position;
    private int limit;
    private int mark;
    private boolean ended;
    private long otherLetters = -1;

    CharSource(InputStream in) {
        this.in = in;
    }

    /** The next character, which is passed; -1 at the end. */
    int read() throws IOException {
        return position < limit || fill() ? chars[position++] : -1;
    }

    /** The next character, which stays; -1 at the end. */
    int peek() throws IOException {
        return position < limit || fill() ? chars[position] : -1;
    }

    /** Marks the place to go back to. */
    void mark() {
        mark = position;
    }

    /** Goes back to the mark. */
    void reset() {
        position = mark;
    }

    /** How many characters stand between the mark and here. */
    int sinceMark() {
        return position - mark;
    }

    /** Whether a letter that is no UTF-8 has been passed. */
    boolean hasOtherLetters() {
        return otherLetters >= 0 && otherLetters < base + position;
    }

    private boolean fill() throws IOException {
        makeRoom();
        int before = limit;
        while (limit == before && !(ended && !bytes.hasRemaining())) {
            decode();
        }
        return limit > before;
    }

    private void makeRoom() {
        if (mark > 0) {
            System.arraycopy(chars, mark, chars, 0, limit - mark);
            base += mark;
            position -= mark;
            limit -= mark;
            mark = 0;
        }
        if (chars.length - limit < PORTION) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }

    private void decode() throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, limit, chars.length - limit - LONGEST_SEQUENCE);
        CoderResult result = utf8.decode(bytes, out, ended);
        limit = out.position();
        if (result.isError()) {
            byte[] other = new byte[result.length()];
            bytes.get(other);
            if (otherLetters < 0) {
                otherLetters = base + limit;
            }
            for (char c : WINDOWS_1252.decode(ByteBuffer.wrap(other)).toString().toCharArray()) {
                chars[limit++] = c;
            }
            utf8.reset();
        } else if (result.isUnderflow() && !ended) {
            refill();
        }
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
