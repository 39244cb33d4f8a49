package org.openbbic.examples.forskare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.examples.Root;

/** The counts are those that were published: facts of the trial, WK p. 33. */
class RaknaRiskTest {

    @Test
    void paDePahittade_ger_dePubliceradeTalen() throws IOException {
        Map<String, Integer> counts = RaknaRisk.count(Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"));
        assertThat(counts)
                .containsEntry("ingen-eller-lag", 70)
                .containsEntry("nagot-forhojd", 166)
                .containsEntry("hog", 110)
                .containsEntry("mycket-hog", 46);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(416);
    }

    @Test
    void ettOlasligtArende_stopparRakningen(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("export.ndjson"),
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n{\"id\":\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RaknaRisk.count(file)).isInstanceOf(IOException.class);
    }
}
