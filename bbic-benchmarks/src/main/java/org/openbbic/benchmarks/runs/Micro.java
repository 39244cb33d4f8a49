package org.openbbic.benchmarks.runs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openbbic.benchmarks.micro.LookUp;
import org.openbbic.benchmarks.micro.OneCase;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** The benchmarks of JMH, with what each operation allocates. */
final class Micro {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Micro() {}

    static Map<String, Value> measure(Setup setup) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(OneCase.class.getSimpleName())
                .include(LookUp.class.getSimpleName())
                .forks(1)
                .warmupIterations(setup.isShort ? 1 : 6)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(setup.rounds)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx1g")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Value> values = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            values.put(name, value("ns", result.getPrimaryResult().getStatistics()));
            for (var more : result.getSecondaryResults().entrySet()) {
                if (more.getKey().endsWith(ALLOCATED)) {
                    values.put(name + ".minne", value("B", more.getValue().getStatistics()));
                }
            }
        }
        return values;
    }

    private static Value value(String unit, Statistics measured) {
        return new Value(
                unit, measured.getPercentile(50), measured.getMin(), measured.getMax(), (int) measured.getN(), 0, 0);
    }
}
