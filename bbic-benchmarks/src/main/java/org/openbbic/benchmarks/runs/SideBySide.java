package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.benchmarks.contenders.Host;

/** Contenders in turn, each in a process of its own that goes on from round to round. */
final class SideBySide {

    private static final double MEGABYTES_A_SECOND = 1_000;
    private static final List<String> USUAL = List.of("-XX:+UseSerialGC", "-Xmx2g");

    private final Setup setup;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String id, String contender, Path file, List<String> options) {}

    SideBySide(Setup setup) {
        this.setup = setup;
    }

    SideBySide add(String id, String contender, Path file) {
        return add(id, contender, file, USUAL);
    }

    SideBySide add(String id, String contender, Path file, List<String> options) {
        entries.add(new Entry(id, contender, file, options));
        return this;
    }

    /** The rate of each in MB a second. */
    Map<String, Value> measure() throws IOException {
        Map<String, Child> children = new LinkedHashMap<>();
        Map<String, double[]> rates = new LinkedHashMap<>();
        Map<String, long[]> last = new LinkedHashMap<>();
        try {
            for (int round = -setup.warming; round < setup.rounds; round++) {
                for (Entry entry : entries) {
                    String key = entry.contender() + entry.options();
                    if (!children.containsKey(key)) {
                        children.put(key, Child.start(Host.class, entry.options(), entry.contender()));
                    }
                    long[] answer = java.util.Objects.requireNonNull(children.get(key))
                            .ask(entry.file().toString());
                    last.put(entry.id(), answer);
                    if (round >= 0) {
                        rates.computeIfAbsent(entry.id(), id -> new double[setup.rounds])[round] =
                                Files.size(entry.file()) * MEGABYTES_A_SECOND / answer[0];
                    }
                }
            }
        } finally {
            children.values().forEach(Child::close);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        rates.forEach((id, measured) -> {
            long[] answer = java.util.Objects.requireNonNull(last.get(id));
            values.put(id, Value.of("MB/s", measured, answer[1], answer[2]));
        });
        return values;
    }
}
