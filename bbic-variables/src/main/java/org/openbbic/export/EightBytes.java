package org.openbbic.export;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, as one number whose lowest byte is the first. */
final class EightBytes {

    static final int LENGTH = 8;

    private static final VarHandle AT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    /** The highest bit of each byte. */
    static final long HIGH = 0x8080808080808080L;

    private EightBytes() {}

    /** The eight bytes from there on; all must be within the array. */
    static long at(byte[] bytes, int from) {
        return (long) AT.get(bytes, from);
    }

    /** Marks, by their highest bit, bytes equal to {@code b}, a letter of ASCII; right up to the first that is marked. */
    static long equal(long eight, int b) {
        long differing = eight ^ ONES * b;
        return differing - ONES & ~differing & HIGH;
    }

    /** Whether none of the 32 bytes from there on is {@code b}, a letter of ASCII. */
    static boolean isNowhere(byte[] bytes, int from, int b) {
        long first = equal(at(bytes, from), b) | equal(at(bytes, from + LENGTH), b);
        long last = equal(at(bytes, from + 2 * LENGTH), b) | equal(at(bytes, from + 3 * LENGTH), b);
        return (first | last) == 0;
    }

    /**
     * Marks, by their highest bit, bytes that are no plain letter of a text: a quote, a backslash, what stands before the
     * space, and what is not ASCII; right up to the first that is marked.
     */
    static long notLetters(long eight) {
        long control = eight - ONES * ' ' & ~eight;
        return equal(eight, '"') | equal(eight, '\\') | (control | eight) & HIGH;
    }

    /** How many letters of UTF-8 begin in them. */
    static int countLetters(long eight) {
        long going = eight & ~(eight << 1) & HIGH;
        return LENGTH - Long.bitCount(going);
    }

    /** How many bytes stand before the first that is marked. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
