package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.report.Findings;
import org.openbbic.report.Report.Finding;

/** What is put into the file comes back as it was, in the order of a report, however it was made and put there. */
class FindingFileTest {

    private static Finding at(int line) {
        return new Finding("BBIC-F001", 0, "A-" + line, line, 1, "/barn/kon", null, null, null, List.of("2.0"));
    }

    private static Findings spilled(List<Finding> made, int chunk) throws IOException {
        FindingFile file = FindingFile.make(null);
        Map<String, Long> counts = new HashMap<>();
        made.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        int at = 0;
        for (; at + chunk < made.size(); at += chunk) {
            file.add(sorted(made.subList(at, at + chunk)));
        }
        return new SpilledFindings(file, sorted(made.subList(at, made.size())), counts);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(FindingList.BY_PLACE).toList();
    }

    @Property(tries = 300)
    void allaAnmarkningar_kommerTillbaka_iOrdning(
            @ForAll("anyFindings") List<Finding> made, @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        Findings inMemory = Findings.of(sorted(made));
        try (Findings read = spilled(made, chunk)) {
            for (int time = 0; time < 2; time++) {
                assertThat(read).containsExactlyElementsOf(inMemory);
            }
            assertThat(read.size()).isEqualTo(made.size());
            assertThat(read.isEmpty()).isEqualTo(made.isEmpty());
            assertThat(read.showValues()).isEqualTo(inMemory.showValues());
            assertThat(read.firstOfEachRule(3)).isEqualTo(inMemory.firstOfEachRule(3));
            made.forEach(finding -> assertThat(read.count(finding.rule())).isEqualTo(inMemory.count(finding.rule())));
        }
    }

    @Provide
    Arbitrary<List<Finding>> anyFindings() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(10),
                Arbitraries.of("", "Å-1", "\uD83D", "\uDC00\uD83D", "x".repeat(70_000), "中".repeat(300)));
        Arbitrary<Integer> numbers = Arbitraries.of(1, 2, 3, 127, 128, 20_000, Integer.MAX_VALUE);
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of("BBIC-F001", "BBIC-K001"), numbers, numbers, numbers)
                                .as(Tuple::of),
                        texts.injectNull(0.2),
                        texts,
                        texts.injectNull(0.5),
                        texts.injectNull(0.5),
                        texts.injectNull(0.5),
                        Arbitraries.of(List.<String>of(), List.of("2.0"), List.of("2.0", "webbkollen-2017")))
                .as((where, id, path, variant, detail, value, versions) -> new Finding(
                        where.get1(),
                        where.get2(),
                        id,
                        where.get3(),
                        where.get4(),
                        path,
                        variant,
                        detail,
                        value,
                        versions))
                .list()
                .ofMaxSize(60);
    }

    @Test
    void flerVagarAnDeSomMinns_kommerTillbaka() throws IOException {
        List<Finding> made = new ArrayList<>();
        for (int i = 1; i <= 25_000; i++) {
            made.add(new Finding("BBIC-F001", 0, null, i, 1, "/insatser/" + i, null, null, null, List.of()));
        }
        try (Findings read = spilled(made, 10_000)) {
            assertThat(read).containsExactlyElementsOf(made);
        }
    }

    @Test
    void filen_harIngetNamnMedanDenArOppen_ellerTasBort(@TempDir Path folder) throws IOException {
        boolean nameless = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (FindingFile file = FindingFile.make(folder)) {
            file.add(List.of(at(1)));
            assertThat(folder.toFile().list()).hasSize(nameless ? 0 : 1);
            assertThat(file.read().get(0).next()).isEqualTo(at(1));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stangd_sagerAttDenInteKanLasas() throws IOException {
        Findings read = spilled(List.of(at(1), at(2), at(3)), 1);
        read.close();
        assertThatThrownBy(read::iterator).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void efterDenSista_finnsIngen() throws IOException {
        try (Findings read = spilled(List.of(at(1), at(2)), 1)) {
            var each = read.iterator();
            each.next();
            each.next();
            assertThat(each.hasNext()).isFalse();
            assertThatThrownBy(each::next).isInstanceOf(NoSuchElementException.class);
        }
    }
}
