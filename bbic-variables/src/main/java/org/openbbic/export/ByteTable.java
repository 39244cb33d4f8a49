package org.openbbic.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/**
 * What texts stand for, found by the bytes of the text: one of up to 24 is found by comparing three numbers that stand together,
 * the rest of a longer one is compared then. Whoever puts something into it must be alone with it.
 */
final class ByteTable<T> {

    /** What the numbers of a place hold of a text. */
    private static final int ALL = 3 * EightBytes.LENGTH;

    private static final int NUMBERS = 4;
    /** Of the places one is taken at most. */
    private static final int ROOM = 4;

    /** Open addressing; by place the first, the second and the last eight bytes, and the length. */
    private long[] numbers;

    private byte[][] letters;
    private @Nullable Object[] values;
    private int size;

    ByteTable() {
        this(Integer.highestOneBit(ROOM * ROOM));
    }

    private ByteTable(int places) {
        this.numbers = new long[NUMBERS * places];
        this.letters = new byte[places][];
        this.values = new Object[places];
    }

    /** The codes of a list by their texts. */
    static ByteTable<Code> of(CodeList list) {
        ByteTable<Code> codes = new ByteTable<>();
        for (CodeEntry entry : list.entries()) {
            codes.put(entry.code().value(), entry.code());
        }
        return codes;
    }

    int size() {
        return size;
    }

    /** Puts what a text stands for that is not there yet. */
    void put(String text, T value) {
        if (++size * ROOM > values.length) {
            grow();
        }
        put(text.getBytes(StandardCharsets.UTF_8), value);
    }

    private void grow() {
        byte[][] had = letters;
        @Nullable Object[] stoodFor = values;
        numbers = new long[2 * numbers.length];
        letters = new byte[2 * had.length][];
        values = new Object[2 * had.length];
        for (int i = 0; i < had.length; i++) {
            Object value = stoodFor[i];
            if (value != null) {
                put(had[i], value);
            }
        }
    }

    private void put(byte[] utf8, Object value) {
        long first = first(utf8, 0, utf8.length);
        long last = last(utf8, 0, utf8.length);
        int place = place(first, last, utf8.length);
        while (values[place] != null) {
            place = place + 1 & values.length - 1;
        }
        numbers[NUMBERS * place] = first;
        numbers[NUMBERS * place + 1] = second(utf8, 0, utf8.length);
        numbers[NUMBERS * place + 2] = last;
        numbers[NUMBERS * place + 3] = utf8.length;
        letters[place] = utf8;
        values[place] = value;
    }

    // Only a T is put into it, so the cast cannot fail.

    /** What the bytes from {@code from} to {@code to} stand for, or {@code null}. */
    @SuppressWarnings("unchecked")
    @Nullable
    T find(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = first(bytes, from, to);
        long second = second(bytes, from, to);
        long last = last(bytes, from, to);
        int place = place(first, last, length);
        Object value;
        while ((value = values[place]) != null) {
            int at = NUMBERS * place;
            if (numbers[at] == first
                    && numbers[at + 1] == second
                    && numbers[at + 2] == last
                    && numbers[at + 3] == length
                    && (length <= ALL || Arrays.equals(letters[place], 0, length, bytes, from, to))) {
                return (T) value;
            }
            place = place + 1 & values.length - 1;
        }
        return null;
    }

    private int place(long first, long last, int length) {
        long sum = (first ^ Long.rotateLeft(last, 29) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (sum >>> 32) & values.length - 1;
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

    /** The second eight bytes of a text that the first and the last leave some of. */
    private static long second(byte[] bytes, int from, int to) {
        return to - from <= 2 * EightBytes.LENGTH ? 0 : EightBytes.at(bytes, from + EightBytes.LENGTH);
    }

    private static long last(byte[] bytes, int from, int to) {
        return to - from < EightBytes.LENGTH ? 0 : EightBytes.at(bytes, to - EightBytes.LENGTH);
    }
}
