package org.openbbic.benchmarks.counting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts a file in both ways and ends with 1 where any cell differs, naming the first of them. */
public final class SameCounts {

    private static final int SHOWN = 20;

    private SameCounts() {}

    /** The program; its argument is the file. */
    public static void main(String[] args) throws Exception {
        List<String> different = differences(Path.of(args[0]));
        different.stream().limit(SHOWN).forEach(System.err::println);
        System.out.println("= " + different.size());
        System.exit(different.isEmpty() ? 0 : 1);
    }

    /** The cells that differ. */
    static List<String> differences(Path file) throws Exception {
        Map<String, Long> ours = StandardReport.cells(new StandardReport().counted(file));
        Map<String, Long> theirs = new TreeMap<>();
        new DuckDb(1).count(file, theirs);
        return differences(ours, theirs);
    }

    /** The cells that differ; that nothing was counted is a difference too. */
    static List<String> differences(Map<String, Long> ours, Map<String, Long> theirs) {
        TreeSet<String> keys = new TreeSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        List<String> different = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(ours.get(key), theirs.get(key))) {
                different.add(key + ": " + ours.get(key) + " " + theirs.get(key));
            }
        }
        if (ours.isEmpty()) {
            different.add("inget räknades");
        }
        return different;
    }
}
