package org.openbbic.rules.form;

/**
 * The ids seen so far, each as two independent 64-bit hashes: the first finds a candidate, the second confirms it, so
 * that two ids are taken for one with a chance below 1 in 10<sup>25</sup> in two million. 16 bytes an id, in shards
 * that grow one at a time, so that growing never needs the whole twice.
 */
final class IdRegister {

    private static final int SHARDS = 64;
    private static final double FILL = 0.85;
    private static final double GROWTH = 1.25;
    /** A shard below this doubles, since there growing costs more than room does. */
    private static final int SMALL = 1 << 14;

    private static final int BYTES_AN_ID = 24;

    private final long[][] shards = new long[SHARDS][32];
    private final int[] counts = new int[SHARDS];
    private final Fingerprint own = new Fingerprint();
    private final long most;
    private long size;

    /** A register that takes at most so many ids. */
    IdRegister(long most) {
        this.most = most;
    }

    /** How many ids fit into three quarters of that many bytes. */
    static long fitting(long bytes) {
        return bytes / 4 * 3 / BYTES_AN_ID;
    }

    /** Whether no more ids fit; what was asked after that is not known. */
    boolean isFull() {
        return size >= most;
    }

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        return add(own.clear().add(id));
    }

    /** Adds what has that fingerprint; false if it was there. */
    boolean add(Fingerprint fingerprint) {
        // Zero marks an empty place, and no fingerprint begins with it.
        long first = fingerprint.first();
        long second = fingerprint.second();
        int shard = (int) (first & SHARDS - 1);
        if ((counts[shard] + 1) * 2 > shards[shard].length * FILL) {
            shards[shard] = grown(shards[shard]);
        }
        if (!put(shards[shard], first, second)) {
            return false;
        }
        counts[shard]++;
        size++;
        return true;
    }

    private static boolean put(long[] table, long first, long second) {
        int places = table.length / 2;
        int place = (int) ((first >>> 32) * places >>> 32);
        while (table[2 * place] != 0) {
            if (table[2 * place] == first && table[2 * place + 1] == second) {
                return false;
            }
            place = place + 1 == places ? 0 : place + 1;
        }
        table[2 * place] = first;
        table[2 * place + 1] = second;
        return true;
    }

    private static long[] grown(long[] table) {
        boolean isSmall = table.length < SMALL;
        long[] larger = new long[isSmall ? 2 * table.length : 2 * (int) (table.length / 2 * GROWTH)];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0) {
                put(larger, table[i], table[i + 1]);
            }
        }
        return larger;
    }
}
