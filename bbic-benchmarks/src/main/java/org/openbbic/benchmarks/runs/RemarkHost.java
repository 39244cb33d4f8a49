package org.openbbic.benchmarks.runs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.CsvReport;
import org.openbbic.report.JsonReport;
import org.openbbic.report.Report;

/**
 * Checks a file so many times in one run that there are as many remarks as asked for, and then writes them as JSON and as CSV
 * again and again; each answer is nanoseconds of the one, of the other, and the number of remarks.
 */
final class RemarkHost {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private RemarkHost() {}

    /** The program: file, remarks, rounds. */
    public static void main(String[] args) throws IOException {
        try (Report report = report(Path.of(args[0]), Long.parseLong(args[1]))) {
            write(report, Integer.parseInt(args[2]));
        }
    }

    private static void write(Report report, int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            written(out -> JsonReport.write(
                    report, Checker.bundled().book(), Checker.bundled().catalogue(), SWEDISH, out));
            long between = System.nanoTime();
            written(out -> CsvReport.write(
                    report, Checker.bundled().book(), Checker.bundled().catalogue(), SWEDISH, out));
            long ended = System.nanoTime();
            System.out.println("= " + (between - begun) + " " + (ended - between) + " "
                    + report.findings().size());
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void written(Writing writing) throws IOException {
        Path file = Files.createTempFile("rapport", ".ut");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } finally {
            Files.delete(file);
        }
    }

    private static Report report(Path file, long wanted) throws IOException {
        Checker checker = Checker.bundled();
        CheckRun run = checker.begin(new CheckOptions(null, null, LocalDate.EPOCH, CheckOptions.ALL, false));
        // Each case of the file has one.
        for (long listed = 0; listed < wanted; ) {
            long[] cases = new long[1];
            try (InputStream in = Files.newInputStream(file)) {
                run.file("fil.ndjson", in, bytes -> CaseReader.open(bytes, checker.catalogue()), at -> cases[0] = at);
            }
            listed += cases[0];
        }
        return run.finish();
    }
}
