package org.openbbic.export.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by its first bytes: names lie, and a workbook that cannot be read should be told from a table in text. */
enum FileStart {
    /** A zip that begins as workbooks do. */
    WORKBOOK,
    /** LibreOffice's own form. */
    OPEN_DOCUMENT,
    /** Excel's older form, {@code .xls}, or something else in the same container. */
    OLD_FORM,
    /** A workbook behind a password, which lies in the container of the older form. */
    ENCRYPTED,
    /** Anything else. */
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] CONTAINER = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Where the name of a zip's first file stands, and where its length does. */
    private static final int NAME_AT = 30;

    private static final int NAME_LENGTH_AT = 26;

    /** Where a container says how large its sectors are, and which of them is the first of its folder. */
    private static final int SECTOR_SHIFT_AT = 30;

    private static final int FOLDER_AT = 48;

    static FileStart of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(128);
        }
        if (starts(head, CONTAINER)) {
            return folder(file, head).contains("Encrypt") ? ENCRYPTED : OLD_FORM;
        }
        if (!starts(head, ZIP) || head.length <= NAME_AT) {
            return OTHER;
        }
        int length = Byte.toUnsignedInt(head[NAME_LENGTH_AT]);
        String name = new String(head, NAME_AT, Math.min(length, head.length - NAME_AT), StandardCharsets.ISO_8859_1);
        if (name.equals("mimetype")) {
            return OPEN_DOCUMENT;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean workbook = lower.equals("[content_types].xml")
                || lower.startsWith("_rels/")
                || lower.startsWith("xl/")
                || lower.startsWith("docprops/");
        return workbook ? WORKBOOK : OTHER;
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** The first sector of a container's folder, with the zeros between the letters of the names taken out. */
    private static String folder(Path file, byte[] head) throws IOException {
        if (head.length < FOLDER_AT + Integer.BYTES) {
            return "";
        }
        ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int shift = Math.min(Math.max(numbers.getShort(SECTOR_SHIFT_AT), 9), 12);
        long at = (Integer.toUnsignedLong(numbers.getInt(FOLDER_AT)) + 1) << shift;
        ByteBuffer sector = ByteBuffer.allocate(1 << shift);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(at);
            while (sector.hasRemaining() && channel.read(sector) >= 0) {
                continue;
            }
        }
        return new String(sector.array(), 0, sector.position(), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
