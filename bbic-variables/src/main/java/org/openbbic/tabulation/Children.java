package org.openbbic.tabulation;

import org.jspecify.annotations.Nullable;

/**
 * Which children were met in which populations, so that they are counted once however often they return. A child is
 * known by a number of 64 bits made of municipality and key; two children share one with a chance of less than one in a
 * hundred million among half a million, and neither can be told from it.
 */
final class Children {

    private static final int FIRST = 1024;

    private long[] keys = new long[FIRST];
    private long[] seen = new long[FIRST];
    private final long[] unknown = new long[Long.SIZE];
    private int size;

    /** The number of a child, or 0 where it has no key. */
    static long number(@Nullable String kommun, @Nullable String key) {
        if (key == null) {
            return 0;
        }
        long number = 0xCBF29CE484222325L;
        if (kommun != null) {
            number = mixed(number, kommun);
        }
        number = mixed(number * 0x100000001B3L, key);
        number ^= number >>> 33;
        number *= 0xFF51AFD7ED558CCDL;
        number ^= number >>> 33;
        number *= 0xC4CEB9FE1A85EC53L;
        number ^= number >>> 33;
        return number == 0 ? 1 : number;
    }

    private static long mixed(long number, String text) {
        long mixed = number;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed;
    }

    /** Notes that a child without a key has a record in that population. */
    void addUnknown(int population) {
        unknown[population]++;
    }

    /**
     * Notes the child of that number.
     *
     * @param populations a bit for each in which it has a record
     */
    void note(long number, long populations) {
        int at = find(number);
        if (keys[at] == 0) {
            keys[at] = number;
            size++;
        }
        seen[at] |= populations;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int find(long number) {
        int mask = keys.length - 1;
        int at = (int) number & mask;
        while (keys[at] != 0 && keys[at] != number) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldSeen = seen;
        keys = new long[oldKeys.length * 2];
        seen = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                seen[at] = oldSeen[i];
            }
        }
    }

    void take(Children other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] != 0) {
                note(other.keys[i], other.seen[i]);
            }
        }
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] += other.unknown[i];
        }
    }

    /** How many different children have a record there. */
    long distinct(int population) {
        long bit = 1L << population;
        long distinct = 0;
        for (long each : seen) {
            distinct += (each & bit) == 0 ? 0 : 1;
        }
        return distinct;
    }

    /** How many records there are of a child without a key. */
    long unknown(int population) {
        return unknown[population];
    }
}
