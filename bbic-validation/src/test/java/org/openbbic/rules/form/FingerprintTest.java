package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two hashes of serial numbers, which differ in few bits, are spread over all of theirs. */
class FingerprintTest {

    private static final int IDS = 64_000;
    private static final int PARTS = 64;

    /** How often each value of six bits comes, from each bit on, of the ids that are only a few digits apart. */
    private static void isSpread(ToLongFunction<Fingerprint> hash) {
        Set<Long> seen = new HashSet<>();
        int[][] counts = new int[Long.SIZE - 5][PARTS];
        Fingerprint fingerprint = new Fingerprint();
        for (int i = 0; i < IDS; i++) {
            long value = hash.applyAsLong(fingerprint.clear().add("A-" + i));
            seen.add(value);
            for (int bit = 0; bit < counts.length; bit++) {
                counts[bit][(int) (value >>> bit & PARTS - 1)]++;
            }
        }
        assertThat(seen).hasSize(IDS);
        for (int[] each : counts) {
            // A thousand on average, with a deviation of 32.
            assertThat(IntStream.of(each)).allMatch(count -> count > 800 && count < 1_200);
        }
    }

    @Test
    void lopnummer_spridsJamnt_avBadaHasharna_varForSig() {
        isSpread(Fingerprint::first);
        isSpread(Fingerprint::second);
        isSpread(both -> both.first() ^ both.second());
    }

    @Test
    void delarna_raknas_ochOrdningen() {
        Set<Long> seen = new HashSet<>();
        Fingerprint fingerprint = new Fingerprint();
        seen.add(fingerprint.clear().add("ab").first());
        seen.add(fingerprint.clear().add("a").add("b").first());
        seen.add(fingerprint.clear().add("b").add("a").first());
        seen.add(fingerprint.clear().add("ba").first());
        assertThat(seen).hasSize(4);
        assertThat(fingerprint.clear().add("ab").first()).isIn(seen);
    }
}
