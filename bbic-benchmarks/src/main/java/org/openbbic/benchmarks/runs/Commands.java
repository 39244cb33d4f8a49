package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command as a person runs it, from its start to its end, and how much memory it came to hold. */
final class Commands {

    private static final double NANOS = 1e9;
    private static final double KIB = 1_024;
    private static final double MEGA = 1e6;

    /** Options that are given to Java in place of the command's own. */
    private static final String LITTLE_MEMORY = "-XX:+UseSerialGC -Xmx64m";

    private static final String NO_OPTIONS = "";
    private static final String SOME = "1000";

    private final Setup setup;

    Commands(Setup setup) {
        this.setup = setup;
    }

    private record Took(double seconds, double megabytes) {}

    Map<String, Value> measure() throws IOException, InterruptedException {
        Path sample = setup.root.resolve("bbic-examples/data/pahittad-416.ndjson");
        Path shorter = setup.clean(setup.size(250));
        Path longer = setup.clean(setup.size(1_000));
        Map<String, Value> values = new LinkedHashMap<>();
        List<Took> starts = new ArrayList<>();
        List<Took> less = new ArrayList<>();
        List<Took> more = new ArrayList<>();
        run(sample, NO_OPTIONS);
        for (int i = 0; i < 3 * setup.rounds; i++) {
            starts.add(run(sample, NO_OPTIONS));
        }
        for (int i = 0; i < Math.min(3, setup.rounds); i++) {
            less.add(run(shorter, NO_OPTIONS));
            more.add(run(longer, NO_OPTIONS));
        }
        put(values, "exempel", starts);
        put(values, "250", less);
        put(values, "1000", more);
        double first = seconds(values, "250");
        double second = seconds(values, "1000");
        double megabytes = (Files.size(longer) - Files.size(shorter)) / MEGA;
        values.put("takt", Value.of("MB/s", Files.size(shorter) / MEGA / first));
        values.put("lutning", Value.of("MB/s", megabytes / (second - first)));
        return values;
    }

    /** A file with one remark in each case, in little memory, where some of them are listed and where all are. */
    Map<String, Value> remarks() throws IOException, InterruptedException {
        Map<String, Value> values = new LinkedHashMap<>();
        Path file = setup.faulty(setup.size(1_400));
        List<Took> some = new ArrayList<>();
        List<Took> all = new ArrayList<>();
        for (int i = 0; i < Math.min(2, setup.rounds); i++) {
            some.add(run(file, LITTLE_MEMORY, "--format", "json,csv,html", "--max-per-regel", SOME));
            all.add(run(file, LITTLE_MEMORY, "--format", "json,csv,html"));
        }
        put(values, "kommando-tusen", some);
        put(values, "kommando-alla", all);
        return values;
    }

    private static double seconds(Map<String, Value> values, String id) {
        return java.util.Objects.requireNonNull(values.get(id + ".tid")).median();
    }

    private static void put(Map<String, Value> values, String id, List<Took> took) {
        values.put(
                id + ".tid",
                Value.of("s", took.stream().mapToDouble(Took::seconds).toArray()));
        values.put(
                id + ".minne",
                Value.of("MB", took.stream().mapToDouble(Took::megabytes).toArray()));
    }

    private Took run(Path file, String javaOptions, String... more) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rapport");
        List<String> command = new ArrayList<>(List.of(
                setup.root.resolve("bbic").toString(), "kontrollera", file.toString(), "--ut", folder.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD);
        builder.environment().put("BBIC_JAVA_OPTS", javaOptions);
        long begun = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, resident(process.pid()));
            Thread.sleep(2);
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (process.exitValue() > 1) {
            throw new IOException("kontrollera gick inte: " + process.exitValue());
        }
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return new Took(seconds, peak * KIB / MEGA);
    }

    /** The most that the process has held, in KiB; 0 where it has just ended or the system does not say. */
    private static long resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
