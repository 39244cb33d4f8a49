package org.openbbic.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;
import org.openbbic.rules.Area;
import org.openbbic.rules.RuleBook;

/** Twice the cases are twice the work, counted and not timed: judgements of each rule, and bytes allocated. */
class LinearityTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Path SAMPLE =
            Path.of(System.getProperty("bbic.rot"), "bbic-examples", "data", "pahittad-416.ndjson");
    private static final int COPIES = 12;

    @Test
    void likaMangaArendenTill_arLikaMycketProvningTill() throws IOException {
        Map<String, Long> once = judgements(checked(file(1)));
        Map<String, Long> twice = judgements(checked(file(2)));
        Map<String, Long> thrice = judgements(checked(file(3)));

        assertThat(twice.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(10_000);
        assertThat(twice)
                .allSatisfy((rule, judged) -> assertThat(requireNonNull(thrice.get(rule)) - judged)
                        .as(rule)
                        .isEqualTo(judged - requireNonNull(once.get(rule))));
        assertThat(twice.entrySet())
                .filteredOn(rule -> rule.getValue() > requireNonNull(once.get(rule.getKey())))
                .hasSizeGreaterThan(25);
    }

    @Test
    void dubbeltSaMangaArenden_tarInteMerAnDubbeltSaMycketMinne() throws IOException {
        byte[] some = file(COPIES);
        byte[] more = file(2 * COPIES);
        // The first pass also allocates what is made once.
        checked(some);
        long first = allocated(some);
        long second = allocated(more);

        assertThat(first).isGreaterThan(some.length);
        // What compiled code no longer allocates makes the later pass cheaper, never dearer.
        assertThat((double) second / first).isBetween(1.0, 2.2);
    }

    private static long allocated(byte[] file) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        checked(file);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** How often each rule judged, those on shares apart. */
    private static Map<String, Long> judgements(Report report) {
        return report.rules().stream()
                .filter(rule -> RuleBook.bundled().getRow(rule.id()).area() != Area.DATAKVALITET)
                .filter(rule -> rule.tested() > 0)
                .collect(Collectors.toMap(Report.RuleOutcome::id, Report.RuleOutcome::tested));
    }

    private static Report checked(byte[] file) throws IOException {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.EPOCH));
        run.file(
                "fil.ndjson",
                new ByteArrayInputStream(file),
                in -> CaseReader.open(in, Checker.bundled().catalogue()),
                cases -> {});
        return run.finish();
    }

    /** The sample so many times, each case with an id of its own. */
    private static byte[] file(int copies) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(lines.get(0).replaceFirst("\"antalArenden\":\\d+,", "")).append('\n');
        for (int copy = 0; copy < copies; copy++) {
            for (String line : lines.subList(1, lines.size())) {
                text.append(line.replaceFirst("\"id\":\"A-", "\"id\":\"A-" + copy + "-"))
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
