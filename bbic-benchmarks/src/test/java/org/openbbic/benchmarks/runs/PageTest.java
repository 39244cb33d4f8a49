package org.openbbic.benchmarks.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path DOCS = Path.of(System.getProperty("bbic.rot"), "docs");

    private static Group group(Map<String, Value> values) {
        return new Group("2026-01-02", "en maskin", 1, "en Java", Map.of(), values);
    }

    @Test
    void sidan_arGjordAvResultaten() throws IOException {
        Map<String, Group> groups = new Store(DOCS.resolve("prestanda.json")).read();

        assertThat(groups).isNotEmpty();
        assertThat(Files.readString(DOCS.resolve("prestanda.md"), StandardCharsets.UTF_8))
                .isEqualTo(Page.of(groups, Goal.all()));
    }

    @Test
    void varjeMal_harEttResultat() throws IOException {
        Map<String, Group> groups = new Store(DOCS.resolve("prestanda.json")).read();

        assertThat(Goal.all())
                .isNotEmpty()
                .allSatisfy(
                        goal -> assertThat(goal.reached(groups)).as(goal.key()).isPresent());
    }

    @Test
    void kvot_arMellanMedianer_ochGransenHorTill() {
        Goal atLeast = new Goal("a", "A", "g/x", "g/y", true, 2, "gånger");
        Goal atMost = new Goal("b", "B", "g/y", null, false, 3, "s");
        Map<String, Group> groups =
                Map.of("g", group(Map.of("x", Value.of("MB/s", 9, 6, 1), "y", Value.of("MB/s", 2, 3, 4))));

        assertThat(atLeast.reached(groups)).hasValue(2);
        assertThat(atLeast.isMet(2)).isTrue();
        assertThat(atLeast.isMet(1.99)).isFalse();
        assertThat(atMost.reached(groups)).hasValue(3);
        assertThat(atMost.isMet(3)).isTrue();
        assertThat(atMost.isMet(3.01)).isFalse();
        assertThat(atLeast.reached(Map.of())).isEmpty();
    }

    @Test
    void ettMalSomInteArNatt_staMedSinOrsak() throws IOException {
        Goal goal = new Goal("a", "Ett mått", "dom/x", null, true, 2, "gånger");
        Map<String, Group> groups = Map.of("dom", group(Map.of("x", Value.of("MB/s", 1.0))));

        assertThat(Page.of(groups, List.of(goal)))
                .contains("| Ett mått | minst 2 gånger | 1 gånger | nej |", "**Ett mått**: ");
    }

    @Test
    void median_avJamntAntal_arMellanDeTvaIMitten() {
        assertThat(Value.of("s", 4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void tal_harTreSiffror_ochKomma() {
        assertThat(Page.number(0.123)).isEqualTo("0,12");
        assertThat(Page.number(12.34)).isEqualTo("12,3");
        assertThat(Page.number(1234.4)).isEqualTo("1234");
        assertThat(Page.number(2)).isEqualTo("2");
    }
}
