package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.examples.Root;

/** {@code docs/webbkollen.md} is what the counting makes it; {@code -Dbbic.uppdatera=true} writes it anew. */
class TrialPageTest {

    private static List<Comparison> counted() throws IOException {
        byte[] export = Files.readAllBytes(Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"));
        return Tabulated.of(Figures.load().all(), export);
    }

    @Test
    void sidan_arDenSomRakningenGer() throws IOException {
        Path page = Root.FOLDER.resolve("docs/webbkollen.md");
        String text = TrialPage.text(counted());
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @Test
    void varjeSiffraSomKanHallas_halls_ochDeAndraSagerVarfor() throws IOException {
        List<Comparison> counted = counted();
        assertThat(counted).hasSameSizeAs(Figures.load().all());
        for (Comparison each : counted) {
            assertThat(each.holds())
                    .as(each.figure().id())
                    .isEqualTo(each.figure().conflict().isEmpty());
        }
    }

    /** The library's counting and the program that made the cases come to the same, each in its own way. */
    @Test
    void rakningen_ochProgrammetSomGjordeFilen_arOverens() throws IOException {
        for (Comparison each : counted()) {
            Comparison made = Comparison.of(each.figure(), Sample.cases());
            assertThat(each.count()).as(each.figure().id()).isEqualTo(made.count());
            assertThat(each.value()).as(each.figure().id()).isEqualTo(made.value());
        }
    }
}
