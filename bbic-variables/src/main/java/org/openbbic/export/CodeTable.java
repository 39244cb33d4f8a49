package org.openbbic.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/** The codes of a list by their bytes: the first and the last eight find a code, the rest confirms it. Immutable. */
final class CodeTable {

    private static final int BOTH = 2 * EightBytes.LENGTH;

    /** Open addressing, at most a quarter filled; by place the first and the last bytes of a code. */
    private final long[] ends;

    private final @Nullable Code[] codes;
    private final byte[][] letters;

    CodeTable(CodeList list) {
        int places = Integer.highestOneBit(Math.max(1, list.entries().size())) * 8;
        this.ends = new long[2 * places];
        this.codes = new Code[places];
        this.letters = new byte[places][];
        for (CodeEntry entry : list.entries()) {
            byte[] utf8 = entry.code().value().getBytes(StandardCharsets.UTF_8);
            long first = first(utf8, 0, utf8.length);
            long last = last(utf8, 0, utf8.length);
            int place = place(first, last, utf8.length);
            while (codes[place] != null) {
                place = place + 1 & codes.length - 1;
            }
            ends[2 * place] = first;
            ends[2 * place + 1] = last;
            letters[place] = utf8;
            codes[place] = entry.code();
        }
    }

    /** The code whose text is the bytes from {@code from} to {@code to}, or {@code null}. */
    @Nullable
    Code find(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = first(bytes, from, to);
        long last = last(bytes, from, to);
        int place = place(first, last, length);
        Code code;
        while ((code = codes[place]) != null) {
            if (ends[2 * place] == first
                    && ends[2 * place + 1] == last
                    && letters[place].length == length
                    && (length <= BOTH || isWithin(letters[place], bytes, from, to))) {
                return code;
            }
            place = place + 1 & codes.length - 1;
        }
        return null;
    }

    private static boolean isWithin(byte[] letters, byte[] bytes, int from, int to) {
        return Arrays.equals(
                letters,
                EightBytes.LENGTH,
                letters.length - EightBytes.LENGTH,
                bytes,
                from + EightBytes.LENGTH,
                to - EightBytes.LENGTH);
    }

    private int place(long first, long last, int length) {
        long sum = (first ^ Long.rotateLeft(last, 29) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (sum >>> 32) & codes.length - 1;
    }

    private static long first(byte[] bytes, int from, int to) {
        int length = to - from;
        if (from + EightBytes.LENGTH <= bytes.length) {
            long eight = EightBytes.at(bytes, from);
            return length >= EightBytes.LENGTH
                    ? eight
                    : length == 0 ? 0 : eight & -1L >>> 8 * (EightBytes.LENGTH - length);
        }
        long sum = 0;
        for (int i = length - 1; i >= 0; i--) {
            sum = sum << 8 | bytes[from + i] & 0xFF;
        }
        return sum;
    }

    private static long last(byte[] bytes, int from, int to) {
        return to - from < EightBytes.LENGTH ? 0 : EightBytes.at(bytes, to - EightBytes.LENGTH);
    }
}
