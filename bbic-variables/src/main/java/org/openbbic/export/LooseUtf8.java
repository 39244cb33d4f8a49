package org.openbbic.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads bytes as UTF-8, and each byte that can be no part of UTF-8 as Windows-1252, which is what old systems write.
 * Windows-1252 text is all but never valid UTF-8 by accident, so the choice can be made byte by byte.
 */
final class LooseUtf8 {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private LooseUtf8() {}

    /** Whether the bytes are UTF-8. */
    static boolean isUtf8(byte[] bytes, int from, int length) {
        return decoder()
                .decode(ByteBuffer.wrap(bytes, from, length), CharBuffer.allocate(length + 1), true)
                .isUnderflow();
    }

    /** The text of the bytes. */
    static String decode(byte[] bytes, int from, int length) {
        CharsetDecoder utf8 = decoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharBuffer out = CharBuffer.allocate(length + 1);
        while (true) {
            CoderResult result = utf8.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.append(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
            }
            utf8.reset();
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
