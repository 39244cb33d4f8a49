package org.openbbic.benchmarks.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.benchmarks.Generator;

class SameCountsTest {

    @Test
    void databasen_raknarSammaTal(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("fil.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            Generator.write(new Generator.Wanted(600, Long.MAX_VALUE, 4, false), out);
        }

        Map<String, Long> ours = StandardReport.cells(new StandardReport().counted(file));

        assertThat(ours).hasSizeGreaterThan(500);
        assertThat(SameCounts.differences(file)).isEmpty();
    }

    @Test
    void ettTalSomSkiljer_ochEttSomSaknas_sags() {
        Map<String, Long> ours = new TreeMap<>(Map.of("a", 1L, "b", 2L));

        assertThat(SameCounts.differences(ours, Map.of("a", 1L, "b", 3L, "c", 1L)))
                .containsExactly("b: 2 3", "c: null 1");
        assertThat(SameCounts.differences(Map.of(), Map.of())).isNotEmpty();
    }
}
