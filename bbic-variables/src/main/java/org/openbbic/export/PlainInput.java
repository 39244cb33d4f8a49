package org.openbbic.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an export without packing and byte order mark; UTF-16 is turned into UTF-8 on the way.
 *
 * @param in the bytes
 * @param problems what was met at the very beginning
 */
public record PlainInput(InputStream in, List<ReadProblem> problems) {

    private static final int LOOK_AHEAD = 4;

    /**
     * Unpacks and decodes.
     *
     * @throws UnreadableInputException if the packing is damaged, encrypted or holds several files
     * @throws IOException if reading fails
     */
    public static PlainInput of(InputStream raw) throws IOException {
        InputStream in = unpacked(new BufferedInputStream(raw, 1 << 16));
        List<ReadProblem> problems = new ArrayList<>();
        byte[] head = peek(in);
        Charset utf16 = utf16Of(head);
        if (utf16 != null) {
            problems.add(atStart(ReadProblem.Kind.UTF_16));
            in = new Utf16Input(in, utf16);
        } else if (starts(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            problems.add(atStart(ReadProblem.Kind.BYTE_ORDER_MARK));
        }
        return new PlainInput(in, problems);
    }

    private static ReadProblem atStart(ReadProblem.Kind kind) {
        return new ReadProblem(kind, "", Location.START, null);
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        byte[] head = peek(in);
        if (starts(head, 0x1F, 0x8B)) {
            try {
                return new BufferedInputStream(new Unpacked(new GZIPInputStream(in, 1 << 16)), 1 << 16);
            } catch (ZipException e) {
                throw damaged();
            }
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            try {
                ZipEntry only = zip.getNextEntry();
                if (only == null || only.isDirectory()) {
                    throw new UnreadableInputException("Zip-filen innehåller ingen fil att läsa.");
                }
                if (isOfWorkbook(only.getName())) {
                    throw new UnreadableInputException(
                            "Innehållet är en arbetsbok (XLSX). Den läses bara som egen fil, varken packad eller som ström.");
                }
                return new BufferedInputStream(new Unpacked(new OnlyEntry(zip)), 1 << 16);
            } catch (ZipException | IllegalArgumentException e) {
                throw damaged();
            }
        }
        return in;
    }

    private static boolean isOfWorkbook(String name) {
        return name.equals("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("xl/");
    }

    static UnreadableInputException damaged() {
        return new UnreadableInputException("Den packade filen är skadad eller krypterad och kan inte läsas.");
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] head = in.readNBytes(LOOK_AHEAD);
        in.reset();
        return head;
    }

    private static @Nullable Charset utf16Of(byte[] head) {
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '{') || starts(head, 0, '[')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || head.length > 1 && head[0] != 0 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
