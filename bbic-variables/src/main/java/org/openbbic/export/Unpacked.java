package org.openbbic.export;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream out of an archive: says in words of our own when the archive is damaged. */
final class Unpacked extends FilterInputStream {

    Unpacked(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (ZipException | EOFException e) {
            throw PlainInput.damaged();
        }
    }
}
