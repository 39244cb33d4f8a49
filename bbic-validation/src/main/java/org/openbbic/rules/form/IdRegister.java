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
    /** A shard of fewer places doubles, since there growing costs more than room does. */
    private static final int SMALL = 1 << 13;

    private static final int FIRST_PLACES = 16;
    /** Whose an id is where that is not kept. */
    private static final long SOMEBODY = 1;

    private static final int BYTES_AN_ID = 24;

    /** Numbers of a place: the two hashes, and whose the id is where that is kept. */
    private final int width;

    private final long[][] shards;
    private final int[] counts = new int[SHARDS];
    private final Fingerprint own = new Fingerprint();
    private final long most;
    private long size;

    /** A register that takes at most so many ids. */
    IdRegister(long most) {
        this(most, 2);
    }

    private IdRegister(long most, int width) {
        this.most = most;
        this.width = width;
        this.shards = new long[SHARDS][FIRST_PLACES * width];
    }

    /** A register that also keeps whose each id is, half as large again. */
    static IdRegister withOwners(long most) {
        return new IdRegister(most, 3);
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
        return add(fingerprint, SOMEBODY) == 0;
    }

    /**
     * Adds what has that fingerprint.
     *
     * @param owner whose it is, not 0
     * @return whose it was already, where that is kept; 0 if it was not there
     */
    long add(Fingerprint fingerprint, long owner) {
        // Zero marks an empty place, and no fingerprint begins with it.
        long first = fingerprint.first();
        int shard = (int) (first & SHARDS - 1);
        if ((counts[shard] + 1) * width > shards[shard].length * FILL) {
            shards[shard] = grown(shards[shard]);
        }
        long earlier = put(shards[shard], first, fingerprint.second(), owner);
        if (earlier == 0) {
            counts[shard]++;
            size++;
        }
        return earlier;
    }

    private long put(long[] table, long first, long second, long owner) {
        int places = table.length / width;
        int place = (int) ((first >>> 32) * places >>> 32);
        while (table[width * place] != 0) {
            if (table[width * place] == first && table[width * place + 1] == second) {
                return owner(table, place);
            }
            place = place + 1 == places ? 0 : place + 1;
        }
        table[width * place] = first;
        table[width * place + 1] = second;
        if (width > 2) {
            table[width * place + 2] = owner;
        }
        return 0;
    }

    private long owner(long[] table, int place) {
        return width > 2 ? table[width * place + 2] : SOMEBODY;
    }

    private long[] grown(long[] table) {
        int places = table.length / width;
        long[] larger = new long[width * (places < SMALL ? 2 * places : (int) (places * GROWTH))];
        for (int place = 0; place < places; place++) {
            if (table[width * place] != 0) {
                put(larger, table[width * place], table[width * place + 1], owner(table, place));
            }
        }
        return larger;
    }
}
