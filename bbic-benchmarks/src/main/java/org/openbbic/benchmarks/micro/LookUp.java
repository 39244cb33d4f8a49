package org.openbbic.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A text to its code in the longest list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookUp {

    private static final int MANY = 1 << 8;

    private final CodeList list = Catalogue.bundled().getList("anmalare");
    private final List<String> texts = new ArrayList<>();
    private final char[] slices;
    private final int[] ends = new int[MANY];
    private int next;

    /** Texts that are not the list's own objects, in one array and each for itself. */
    public LookUp() {
        List<CodeEntry> entries = list.entries();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            String text = entries.get(i * 7 % entries.size()).code().value();
            texts.add(new String(text.toCharArray()));
            all.append(text);
            ends[i] = all.length();
        }
        slices = all.toString().toCharArray();
    }

    /** From a string. */
    @Benchmark
    public Optional<Code> string() {
        next = (next + 1) & (MANY - 1);
        return list.find(texts.get(next));
    }

    /** From a slice of characters. */
    @Benchmark
    public @Nullable Code slice() {
        next = (next + 1) & (MANY - 1);
        return list.find(slices, next == 0 ? 0 : ends[next - 1], ends[next]);
    }
}
