package org.openbbic.rules.form;

/** Two independent 64-bit hashes of the texts that were put into it, one after the other. Not for several threads. */
final class Fingerprint {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    /** So many letters go into a number. */
    private static final int TOGETHER = Long.SIZE / Character.SIZE;

    private long first;
    private long second;

    /** Begins anew. */
    Fingerprint clear() {
        first = FIRST;
        second = SECOND;
        return this;
    }

    /** Goes on with a text; a text and a half are not two halves. */
    Fingerprint add(String text) {
        int length = text.length();
        for (int i = 0; i < length; i += TOGETHER) {
            long letters = 0;
            for (int j = i; j < Math.min(i + TOGETHER, length); j++) {
                letters = letters << Character.SIZE | text.charAt(j);
            }
            add(letters);
        }
        return add(~length);
    }

    /** Goes on with a number. */
    Fingerprint add(long number) {
        first = (first ^ number) * FIRST;
        first ^= first >>> 29;
        second = (second ^ number) * SECOND;
        second ^= second >>> 29;
        return this;
    }

    /** The first hash; never 0. */
    long first() {
        long mixed = mixed(first);
        return mixed == 0 ? 1 : mixed;
    }

    long second() {
        return mixed(second);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
