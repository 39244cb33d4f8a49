package org.openbbic.standardrapport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as the same bytes whenever it is written: the library notes in its properties the moment at which it was made,
 * where the day of the report belongs. The parts are found by the list at the end of the book, since the library writes
 * their sizes after them in a form that {@code ZipInputStream} does not read.
 */
final class FixedBook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MOMENT = "(<dcterms:created[^>]*>)[^<]*";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int PART_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private final byte[] book;
    private final ByteBuffer zip;

    private FixedBook(byte[] book) {
        this.book = book;
        this.zip = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Writes a workbook anew and leaves the stream open.
     *
     * @throws IOException if the stream does not take it, or it is no such workbook
     */
    static void write(byte[] book, LocalDate made, OutputStream out) throws IOException {
        new FixedBook(book).write(made, out);
    }

    private void write(LocalDate made, OutputStream out) throws IOException {
        int end = book.length - END_SIZE;
        if (end < 0 || zip.getInt(end) != END) {
            throw new IOException("no workbook");
        }
        ZipOutputStream packing = new ZipOutputStream(out);
        int at = zip.getInt(end + 16);
        for (int left = zip.getShort(end + 10); left > 0; left--) {
            int length = zip.getShort(at + 28);
            ZipEntry part = new ZipEntry(new String(book, at + PART_SIZE, length, StandardCharsets.UTF_8));
            part.setTimeLocal(NO_TIME);
            packing.putNextEntry(part);
            byte[] text = unpacked(zip.getInt(at + 42), zip.getInt(at + 20), zip.getInt(at + 24));
            packing.write(part.getName().equals(PROPERTIES) ? dated(text, made) : text);
            packing.closeEntry();
            at += PART_SIZE + length + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        packing.finish();
    }

    private byte[] unpacked(int at, int packed, int size) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(book, at + LOCAL_SIZE + zip.getShort(at + 26) + zip.getShort(at + 28), packed);
            byte[] text = new byte[size];
            if (inflater.inflate(text) != size) {
                throw new IOException("no workbook");
            }
            return text;
        } catch (DataFormatException e) {
            throw new IOException("no workbook", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] dated(byte[] properties, LocalDate made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(MOMENT, "$1" + made + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
