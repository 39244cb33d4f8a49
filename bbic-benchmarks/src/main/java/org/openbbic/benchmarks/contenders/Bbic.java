package org.openbbic.benchmarks.contenders;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.JsonReport;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;

/** This library, from the bytes of a file to its verdict by all rules, and to the report as JSON where it is wanted. */
final class Bbic implements Contender {

    /** So many remarks are listed, as the page says; where all are is measured by itself. */
    private static final int MOST_PER_RULE = 1_000;

    private final Checker checker = Checker.bundled();
    private final int threads;
    private final boolean reported;
    private final ExecutorService workers;

    Bbic(int threads, boolean reported) {
        this.threads = threads;
        this.reported = reported;
        // The one that calls is a thread too.
        this.workers = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Outcome run(Path file) throws IOException {
        CheckRun run = checker.begin(new CheckOptions(null, null, LocalDate.EPOCH, MOST_PER_RULE, false));
        if (threads > 1) {
            run.with(workers, threads);
        }
        try (InputStream in = Files.newInputStream(file)) {
            run.file("fil.ndjson", in, bytes -> CaseReader.open(bytes, checker.catalogue()), cases -> {});
        }
        Report report = run.finish();
        if (reported) {
            write(report);
        }
        return new Outcome(report.files().get(0).cases(), report.count(Level.FEL) + report.count(Level.VARNING));
    }

    private void write(Report report) throws IOException {
        Path written = Files.createTempFile("rapport", ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
            JsonReport.write(report, checker.book(), checker.catalogue(), Locale.forLanguageTag("sv"), out);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
