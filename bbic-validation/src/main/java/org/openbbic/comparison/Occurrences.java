package org.openbbic.comparison;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How many times each remark occurs, by 64 bits of a SHA-256 of what identifies it, so that nobody can easily write two
 * cases that are taken for one. 12 bytes a place in a table that doubles.
 */
final class Occurrences {

    /** How many remarks of one report are compared; the table then takes 48 MiB. */
    static final int MOST = 2_000_000;

    private final MessageDigest digest = sha256();
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a remark; false if there is no room for it. */
    boolean add(Remark remark) {
        if (size >= MOST) {
            return false;
        }
        if (size * 2 > keys.length) {
            grow();
        }
        long key = key(remark);
        int place = place(key, keys);
        keys[place] = key;
        counts[place]++;
        size++;
        return true;
    }

    /** Takes one away; false if there is none left. */
    boolean take(Remark remark) {
        int place = place(key(remark), keys);
        if (counts[place] == 0) {
            return false;
        }
        counts[place]--;
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i], keys);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    /** The place of a key, or the empty one where it would be. */
    private static int place(long key, long[] keys) {
        int place = (int) (key & keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /** Never zero, which marks an empty place. */
    private long key(Remark remark) {
        part(remark.rule());
        part(remark.caseId() == null ? "" : "=" + remark.caseId());
        part(remark.path());
        long key = ByteBuffer.wrap(digest.digest()).getLong();
        return key == 0 ? 1 : key;
    }

    /** A part with its length, so that what ends one part cannot begin the next. */
    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length).array());
        digest.update(bytes);
    }
}
