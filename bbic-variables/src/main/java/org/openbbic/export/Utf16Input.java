package org.openbbic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 bytes as UTF-8 bytes, without the byte order mark. */
final class Utf16Input extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int next;
    private boolean begun;
    private char highSurrogate;

    Utf16Input(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, from, n);
        next += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int kept = 0;
            if (highSurrogate != 0) {
                chars[kept++] = highSurrogate;
                highSurrogate = 0;
            }
            int read = reader.read(chars, kept, chars.length - kept);
            if (read < 0 && kept == 0) {
                return false;
            }
            int end = kept + Math.max(read, 0);
            // A pair may be cut by the end of the buffer: its first half waits for the second.
            if (read > 0 && Character.isHighSurrogate(chars[end - 1])) {
                highSurrogate = chars[--end];
            }
            int begin = !begun && end > 0 && chars[0] == '\uFEFF' ? 1 : 0;
            begun |= end > 0;
            bytes = new String(chars, begin, end - begin).getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
