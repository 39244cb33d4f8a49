package org.openbbic.export.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.openbbic.export.Limits;
import org.openbbic.export.UnreadableInputException;

/**
 * A file out of the zip that gives up where it is larger than its kind can be, is packed harder than a table can be, or
 * has a tag or text so long that the parser would have to hold it whole.
 */
final class BoundedPart extends FilterInputStream {

    /** How many times larger than packed a file may be; tables of the same few answers come to about fifty. */
    static final int MOST_TIMES = 250;

    /** From how many bytes on that is looked at. */
    static final int SMALL = 1 << 20;

    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private final long most;
    private long read;
    private int sinceTag;

    BoundedPart(InputStream in, ZipEntry entry, long most) {
        super(in);
        this.entry = entry;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count;
        try {
            count = in.read(into, from, length);
        } catch (ZipException | EOFException e) {
            throw Workbook.damaged();
        }
        if (count > 0) {
            read += count;
            sum.update(into, from, count);
            look(into, from, count);
        } else if (count < 0 && entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            // The platform does not compare them, and a number with one bit wrong is still a number.
            throw Workbook.damaged();
        }
        return count;
    }

    private void look(byte[] bytes, int from, int count) throws UnreadableInputException {
        if (read > most || read > SMALL && read / MOST_TIMES > entry.getCompressedSize()) {
            throw new UnreadableInputException(
                    "Arbetsboken packar upp till mer än en tabell kan vara och läses inte. Spara den på nytt, eller dela upp den.");
        }
        for (int i = from; i < from + count; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > Limits.CASE) {
                throw new UnreadableInputException("Arbetsboken innehåller en text större än 4 MiB och läses inte.");
            }
        }
    }
}
