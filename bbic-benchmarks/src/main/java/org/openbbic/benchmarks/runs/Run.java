package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openbbic.benchmarks.Arguments;
import org.openbbic.benchmarks.counting.SameCounts;

/**
 * Measures and writes the page. {@code --bara dom,fel} measures only those groups, {@code --snabb} is a short run with small
 * files, {@code --mb}, {@code --rundor} and {@code --varm} set size, rounds and rounds before them, {@code --data} is where
 * the exports lie, {@code --ut} where the results go, {@code --sida} writes the page again and measures nothing.
 */
public final class Run {

    private static final List<String> LITTLE_MEMORY = List.of("-XX:+UseSerialGC", "-Xmx64m");
    private static final long NANOS = 1_000_000_000L;

    private final Setup setup;
    private final Map<String, Callable<Map<String, Value>>> groups = new LinkedHashMap<>();

    private Run(Setup setup) {
        this.setup = setup;
        groups.put("dom", this::verdict);
        groups.put("fel", this::faults);
        groups.put("tradar", this::threads);
        groups.put("stor", this::large);
        groups.put("rakna", this::counting);
        groups.put("kommando", () -> new Commands(setup).measure());
        groups.put("anmarkningar", this::remarks);
        groups.put("smatt", () -> Micro.measure(setup));
    }

    /** The program. */
    public static void main(String[] args) throws Exception {
        Arguments given = Arguments.of(args);
        Path root = Path.of(given.text("rot", ".")).toAbsolutePath().normalize();
        boolean isShort = given.has("snabb");
        Path target = root.resolve("bbic-benchmarks/target");
        Path out = given.has("ut") ? Path.of(given.text("ut")) : isShort ? target : root.resolve("docs");
        Setup setup = new Setup(
                root,
                given.has("data") ? Path.of(given.text("data")) : target.resolve("data"),
                given.number("mb", isShort ? 10 : 250),
                (int) given.number("rundor", isShort ? 2 : 5),
                (int) given.number("varm", isShort ? 1 : 2),
                isShort);
        Run run = new Run(setup);
        List<String> chosen =
                given.has("bara") ? List.of(given.text("bara").split(",")) : new ArrayList<>(run.groups.keySet());
        Store store = new Store(out.resolve("prestanda.json"));
        for (String name : given.has("sida") ? List.<String>of() : chosen) {
            System.err.println(name + " …");
            Callable<Map<String, Value>> measure = run.groups.get(name);
            if (measure == null) {
                throw new IllegalArgumentException("--bara: okänd grupp");
            }
            Map<String, Value> values = measure.call();
            Map<String, Group> all = store.read();
            all.put(name, run.group(values));
            store.write(all);
        }
        Files.writeString(out.resolve("prestanda.md"), Page.of(store.read(), Goal.all()), StandardCharsets.UTF_8);
    }

    private Group group(Map<String, Value> values) throws IOException {
        return new Group(
                LocalDate.now().toString(),
                Machine.described(),
                Runtime.getRuntime().availableProcessors(),
                Machine.java(),
                setup.takeUsed(),
                values);
    }

    private Map<String, Value> verdict() throws IOException {
        Path file = setup.clean(setup.usual());
        SideBySide all = new SideBySide(setup);
        for (String contender :
                List.of("rader", "tokens", "tokens-sha256", "databind", "databind-hv", "networknt", "bbic")) {
            all.add(contender, contender, file);
        }
        return all.measure();
    }

    private Map<String, Value> faults() throws IOException {
        Path clean = setup.clean(setup.usual());
        Path faulty = setup.faulty(setup.usual());
        return new SideBySide(setup)
                .add("bbic-ren", "bbic", clean)
                .add("bbic-json-ren", "bbic-json", clean)
                .add("bbic-json-fel", "bbic-json", faulty)
                .add("databind-hv-fel", "databind-hv", faulty)
                .add("networknt-fel", "networknt", faulty)
                .measure();
    }

    private Map<String, Value> threads() throws IOException {
        Path file = setup.clean(setup.size(1_000));
        return new SideBySide(setup)
                .add("bbic", "bbic", file)
                .add("bbic-2", "bbic-2", file)
                .measure();
    }

    private Map<String, Value> large() throws IOException {
        return new SideBySide(setup)
                .add("bbic-200", "bbic", setup.clean(setup.size(200)), LITTLE_MEMORY)
                .add("bbic-2000", "bbic", setup.clean(setup.size(2_000)), LITTLE_MEMORY)
                .measure();
    }

    private Map<String, Value> counting() throws IOException {
        Path file = setup.clean(setup.usual());
        try (Child same = Child.start(SameCounts.class, List.of("-Xmx2g"), file.toString())) {
            long different = same.answer()[0];
            if (different > 0) {
                throw new IOException("räknade olika: " + different + " celler");
            }
        }
        return new SideBySide(setup)
                .add("bbic-statistik", "bbic-statistik", file)
                .add("duckdb-1", "duckdb-1", file)
                .add("duckdb-2", "duckdb-2", file)
                .measure();
    }

    private Map<String, Value> remarks() throws IOException, InterruptedException {
        Path file = setup.faulty(setup.usual());
        long wanted = setup.size(1_000_000);
        int rounds = setup.warming + setup.rounds;
        double[] json = new double[setup.rounds];
        double[] csv = new double[setup.rounds];
        long listed = 0;
        try (Child host = Child.start(
                RemarkHost.class, LITTLE_MEMORY, file.toString(), Long.toString(wanted), Integer.toString(rounds))) {
            for (int round = -setup.warming; round < setup.rounds; round++) {
                long[] answer = host.answer();
                listed = answer[2];
                if (round >= 0) {
                    json[round] = (double) listed * NANOS / answer[0];
                    csv[round] = (double) listed * NANOS / answer[1];
                }
            }
        }
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("json", Value.of("per s", json));
        values.put("csv", Value.of("per s", csv));
        values.put("antal", Value.of("st", listed));
        values.putAll(new Commands(setup).remarks());
        return values;
    }
}
