package org.openbbic.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds where the header ends: at its brace (NDJSON), or where the list of cases begins (a JSON document).
 *
 * @param text the header as an object of its own
 * @param base where it begins
 * @param casesFollow whether the list of cases follows, as in a JSON document
 */
record HeaderScan(byte[] text, Location base, boolean casesFollow) {

    private static final byte[] CASES = ('"' + Format.CASES + '"').getBytes(StandardCharsets.US_ASCII);

    static HeaderScan of(ByteWindow window) throws IOException {
        window.begin();
        int depth = 0;
        int comma = -1;
        while (window.position() - window.from() <= Limits.CASE) {
            int b = window.read();
            if (b < 0) {
                break;
            } else if (b == '"') {
                int quote = window.position() - 1 - window.from();
                passText(window);
                if (depth == 1 && isCases(window, quote) && listFollows(window)) {
                    return new HeaderScan(closed(window, comma < 0 ? quote : comma), window.base(), true);
                }
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                if (--depth == 0) {
                    break;
                }
            } else if (b == ',' && depth == 1) {
                comma = window.position() - 1 - window.from();
            } else if (b == '\n' && depth == 0) {
                break;
            }
        }
        return new HeaderScan(
                Arrays.copyOfRange(window.bytes(), window.from(), window.position()), window.base(), false);
    }

    // A line break in a text means that its quote is missing: the line is the header, and it is broken.
    private static void passText(ByteWindow window) throws IOException {
        int b;
        while ((b = window.read()) >= 0 && b != '"' && b != '\n') {
            if (b == '\\') {
                window.read();
            }
            if (window.position() - window.from() > Limits.CASE) {
                return;
            }
        }
    }

    private static boolean isCases(ByteWindow window, int quote) {
        int begin = window.from() + quote;
        return Arrays.equals(window.bytes(), begin, window.position(), CASES, 0, CASES.length);
    }

    private static boolean listFollows(ByteWindow window) throws IOException {
        int begin = window.position() - window.from();
        if (nextVisible(window) == ':' && nextVisible(window) == '[') {
            return true;
        }
        window.backTo(window.from() + begin);
        return false;
    }

    private static int nextVisible(ByteWindow window) throws IOException {
        int b = window.read();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = window.read();
        }
        return b;
    }

    private static byte[] closed(ByteWindow window, int end) {
        byte[] text = Arrays.copyOfRange(window.bytes(), window.from(), window.from() + end + 1);
        text[end] = '}';
        return text;
    }
}
