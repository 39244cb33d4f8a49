package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.report.CsvReport;
import org.openbbic.report.HtmlReport;
import org.openbbic.report.JsonReport;
import org.openbbic.report.JunitReport;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleBook;

/** However a file is cut, and whoever judges its pieces, the report is the same, byte for byte. */
class PiecesTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String HEADER =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"2.0\",\"skapad\":\"2025-12-01\",\"antalArenden\":9}\n";

    private static String report(byte[] file, int most, Executor workers, int threads, int size) throws IOException {
        CheckRun run = Checker.bundled().begin(new CheckOptions(null, null, TODAY, most, true));
        return report(file, run, workers, threads, size);
    }

    private static String report(byte[] file, CheckRun run, Executor workers, int threads, int size)
            throws IOException {
        if (threads > 0) {
            run.with(workers, threads, size);
        }
        for (String name : List.of("fil", "igen")) {
            InputStream in = threads > 0 ? slow(file, size) : new ByteArrayInputStream(file);
            run.file(name, in, bytes -> CaseReader.open(bytes, Catalogue.bundled()), cases -> {});
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = run.finish()) {
            JsonReport.write(report, RuleBook.bundled(), Catalogue.bundled(), Locale.ROOT, out);
            CsvReport.write(report, RuleBook.bundled(), Catalogue.bundled(), Locale.ROOT, out);
            HtmlReport.write(report, RuleBook.bundled(), Catalogue.bundled(), Locale.ROOT, out);
            JunitReport.write(report, RuleBook.bundled(), Catalogue.bundled(), Locale.ROOT, true, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The file so few bytes at a time, since a piece takes at least what is there at once. */
    private static InputStream slow(byte[] file, int most) {
        return new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, most));
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }

    /** Cases that are wrong in many ways, some lines that are no case at all, and line ends of both kinds. */
    private static byte[] file(long seed, int cases) throws IOException {
        Random random = new Random(seed);
        MutatedJson made = new MutatedJson(seed, "2.0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < cases; i++) {
            String text = made.good().toString();
            switch (random.nextInt(8)) {
                case 0 -> text = text.substring(0, random.nextInt(text.length()));
                case 1 -> text = text.replace("20", "3");
                case 2 -> text = text.replaceFirst("\"id\"", "\"idd\"");
                case 3 -> text = text.replaceFirst("\\}$", ",\"enhet\":\"Söder\"}");
                default -> {
                    // As it is.
                }
            }
            Charset letters = random.nextInt(6) == 0 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            out.write(text.getBytes(letters));
            out.write(
                    random.nextInt(10) == 0
                            ? "\r\n".getBytes(letters)
                            : random.nextInt(10) == 0 ? "\n \n".getBytes(letters) : "\n".getBytes(letters));
        }
        return out.toByteArray();
    }

    @Tag("langsam")
    @Property(tries = 150)
    void filIBitar_gerSammaRapport_somHel(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int size, @ForAll @IntRange(max = 30) int most)
            throws IOException {
        byte[] file = file(seed, 30);
        assertThat(report(file, most, Runnable::run, 2, size)).isEqualTo(report(file, most, Runnable::run, 0, 0));
    }

    @Property(tries = 40)
    void anmarkningarIEnFil_gerSammaRapport_somIMinnet(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20_000) int size,
            @ForAll @IntRange(max = 400) int held,
            @ForAll boolean all)
            throws IOException {
        byte[] file = file(seed, 30);
        int most = all ? CheckOptions.ALL : 15;
        CheckOptions options = new CheckOptions(null, null, TODAY, most, true);
        String inMemory = report(file, most, Runnable::run, 0, 0);
        CheckRun whole = Checker.bundled().begin(options).holding(held, TEMPORARY);
        assertThat(report(file, whole, Runnable::run, 0, 0)).isEqualTo(inMemory);
        CheckRun cut = Checker.bundled().begin(options).holding(held, TEMPORARY);
        assertThat(report(file, cut, Runnable::run, 2, size)).isEqualTo(inMemory);
    }

    @Test
    void ingenPlatsForFilen_kontrollenArInteGenomford(@TempDir Path folder) throws IOException {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(TODAY)).holding(5, folder.resolve("finns-inte"));
        byte[] file = file(1, 40);
        assertThatThrownBy(() -> report(file, run, Runnable::run, 0, 0)).isInstanceOf(IOException.class);
        try (Report report = run.finish()) {
            assertThat(report.outcome()).isEqualTo(Report.Outcome.EJ_GENOMFORD);
            assertThat(report.findings().size()).isPositive();
        }
    }

    @Test
    @org.junit.jupiter.api.Tag("langsam")
    void bitarPaTvaTradar_gerSammaRapport_somHel() throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            for (int seed = 0; seed < 5; seed++) {
                byte[] file = file(seed, 300);
                assertThat(report(file, 1000, workers, 2, 3_000)).isEqualTo(report(file, 1000, workers, 0, 0));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void arbetareSomAldrigKommer_hindrarInget() throws IOException {
        byte[] file = file(1, 40);
        assertThat(report(file, 1000, task -> {}, 3, 2_000)).isEqualTo(report(file, 1000, Runnable::run, 0, 0));
    }

    @Test
    void radslutSistIEnBit_sagsAvenDa() throws IOException {
        byte[] file = (HEADER + "{\"id\":\"1\"}\r\n{\"id\":\"2\"}\n").getBytes(StandardCharsets.UTF_8);
        String whole = report(file, 1000, Runnable::run, 0, 0);
        assertThat(whole).contains("\"regel\": \"BBIC-F018\"");
        assertThat(report(file, 1000, Runnable::run, 2, 1)).isEqualTo(whole);
    }

    @Test
    void radslutEfterHuvudet_sagsDar() throws IOException {
        byte[] file = (HEADER.replace("\n", "\r\n") + "{\"id\":\"1\"}\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(report(file, 1000, Runnable::run, 2, 1)).isEqualTo(report(file, 1000, Runnable::run, 0, 0));
    }

    @Test
    @org.junit.jupiter.api.Tag("langsam")
    void forStorRad_lasesIOrdning() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file(3, 5));
        out.write(("{\"id\":\"" + "x".repeat(5 << 20) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        out.write("{\"id\":\"sist\",\"okand\":1}".getBytes(StandardCharsets.UTF_8));
        byte[] file = out.toByteArray();
        assertThat(report(file, 1000, Runnable::run, 2, 2_000)).isEqualTo(report(file, 1000, Runnable::run, 0, 0));
    }
}
