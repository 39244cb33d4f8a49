package org.openbbic.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;

class GeneratorTest {

    private static final int CASES = 4_000;

    @Test
    void utanFel_harIngaFelOchIngaVarningar() throws IOException {
        Report report = checked(made(CASES, 1, false));

        assertThat(report.files().get(0).cases()).isEqualTo(CASES);
        assertThat(report.findings()).filteredOn(GeneratorTest::isFault).isEmpty();
        assertThat(report.count(Level.FEL) + report.count(Level.VARNING)).isZero();
    }

    @Test
    void medFel_harEttIVarjeArende_ochAllaSlag() throws IOException {
        Report report = checked(made(CASES, 1, true));

        Map<String, Long> perCase = report.findings().stream()
                .filter(GeneratorTest::isFault)
                .collect(Collectors.groupingBy(finding -> String.valueOf(finding.caseId()), Collectors.counting()));
        assertThat(perCase)
                .hasSize(CASES)
                .allSatisfy((id, number) -> assertThat(number).isOne());
        for (Fault fault : Fault.values()) {
            if (fault != Fault.NONE) {
                assertThat(report.findings()).extracting(Report.Finding::rule).contains(fault.rule());
            }
        }
    }

    @Test
    void sammaFro_gerSammaBytes_ochAnnatFroAndra() throws IOException {
        assertThat(made(500, 7, true)).isEqualTo(made(500, 7, true));
        assertThat(made(500, 7, false)).isNotEqualTo(made(500, 8, false));
    }

    @Test
    void langreFil_borjarSomKortare() throws IOException {
        String shorter = new String(made(200, 3, false), StandardCharsets.UTF_8);
        String longer = new String(made(300, 3, false), StandardCharsets.UTF_8);

        assertThat(longer).startsWith(shorter);
    }

    @Test
    void arende_arOmkring1300Bytes() throws IOException {
        assertThat(made(CASES, 1, false).length / CASES).isBetween(1_150, 1_450);
    }

    @Test
    void storlek_raknasIBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Generator.write(new Generator.Wanted(Long.MAX_VALUE, 1_000_000, 1, false), out);

        assertThat(out.size()).isBetween(1_000_000, 1_020_000);
    }

    private static boolean isFault(Report.Finding finding) {
        Level level = Checker.bundled().book().getRow(finding.rule()).level();
        return level != Level.UPPLYSNING;
    }

    private static byte[] made(int cases, long seed, boolean faulty) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Generator.write(new Generator.Wanted(cases, Long.MAX_VALUE, seed, faulty), out);
        return out.toByteArray();
    }

    private static Report checked(byte[] file) throws IOException {
        CheckRun run = Checker.bundled().begin(new CheckOptions(null, null, CaseMaker.MADE, Integer.MAX_VALUE, false));
        run.file(
                "fil.ndjson",
                new ByteArrayInputStream(file),
                in -> CaseReader.open(in, Checker.bundled().catalogue()),
                cases -> {});
        return run.finish();
    }
}
