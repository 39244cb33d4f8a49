package org.openbbic.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.lagrum.LagrumReader;
import org.openbbic.lagrum.LagrumText;

/** Eight times the text costs about eight times as much, whatever stands in it. Counted in bytes, never in time. */
class LagrumCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LagrumReader READER = LagrumReader.of(Catalogue.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SoL 4:1, ",
                "LVU 2-4, ",
                "2 kap. 7 § SoL och ",
                "1, ",
                "lagen med särskilda ",
                "(",
                "§ ",
                "SoL ",
                "a",
                "1",
                "2 a kap "
            })
    void attaGangerSaLangText_kostarInteMycketMerAnAttaGanger(String piece) {
        assumeThat(THREADS.isThreadAllocatedMemorySupported()).isTrue();
        THREADS.setThreadAllocatedMemoryEnabled(true);
        String shorter = piece.repeat(LagrumReader.MOST_CHARACTERS / 8 / piece.length());
        long once = bytes(shorter);
        assertThat(once).isPositive();
        assertThat(bytes(shorter.repeat(8))).isLessThan(10 * once + 10_000);
    }

    /** The least of some runs, since the first ones load classes. */
    private static long bytes(String text) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            LagrumText read = READER.parse(text);
            long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            assertThat(read).isNotNull();
            least = Math.min(least, after - before);
        }
        return least;
    }
}
