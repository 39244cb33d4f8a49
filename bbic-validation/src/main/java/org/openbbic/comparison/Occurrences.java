package org.openbbic.comparison;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * How many times each remark occurs, by 64 bits of a SHA-256 of what identifies it, so that nobody can easily write two
 * cases that are taken for one. All are added before the first is taken away. At most 16 bytes a remark, in shards that grow
 * one at a time.
 */
final class Occurrences {

    private static final int SHARDS = 256;
    private static final int BYTES = 16;

    private final long most;
    private final MessageDigest digest = sha256();
    private final Shard[] shards = new Shard[SHARDS];
    private long size;

    /**
     * For so many remarks.
     *
     * @param most 0 or more
     */
    Occurrences(long most) {
        this.most = most;
        Arrays.setAll(shards, i -> new Shard());
    }

    /** How many fit into half of that memory; the rest is for reading. */
    static long fitting(long memory) {
        return memory / 2 / BYTES;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Keys, sorted when the first is asked for; from then on the first of equal ones says how many of them were taken. */
    private static final class Shard {

        private long[] keys = new long[16];
        private int[] taken = {};
        private int size;

        void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size + size / 2);
            }
            keys[size++] = key;
        }

        boolean take(long key) {
            if (taken.length < size) {
                Arrays.sort(keys, 0, size);
                taken = new int[size];
            }
            int first = first(key);
            int next = first < size ? first + taken[first] : size;
            boolean left = next < size && keys[next] == key;
            if (left) {
                taken[first]++;
            }
            return left;
        }

        /** The place of the first that is no less than the key. */
        private int first(long key) {
            int from = 0;
            int to = size;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (keys[middle] < key) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    /** Adds a remark; false if there is no room for it. */
    boolean add(Remark remark) {
        if (size >= most) {
            return false;
        }
        long key = key(remark);
        shard(key).add(key);
        size++;
        return true;
    }

    /** Takes one away; false if there is none left. */
    boolean take(Remark remark) {
        long key = key(remark);
        return shard(key).take(key);
    }

    private Shard shard(long key) {
        return shards[(int) (key >>> 56)];
    }

    private long key(Remark remark) {
        part(remark.rule());
        part(remark.caseId() == null ? "" : "=" + remark.caseId());
        part(remark.path());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** A part with its length, so that what ends one part cannot begin the next. */
    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length).array());
        digest.update(bytes);
    }
}
