package org.openbbic.benchmarks.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A goal, as {@code mal.csv} has it: a measure, or a measure divided by another, that is to be at least or at most a limit.
 *
 * @param key its name, by which {@code orsaker.properties} says why it is not reached
 * @param text what is measured, in Swedish
 * @param over group and name of a measure
 * @param under the measure that it is divided by, or {@code null}
 * @param atLeast whether the limit is the least that is wanted, and not the most
 * @param limit the limit
 * @param unit of it; {@code gånger} of a ratio
 */
record Goal(String key, String text, String over, @Nullable String under, boolean atLeast, double limit, String unit) {

    static List<Goal> all() throws IOException {
        List<Goal> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Goal.class.getResourceAsStream("mal.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";", -1);
                all.add(new Goal(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3].isEmpty() ? null : cells[3],
                        cells[4].equals(">="),
                        Double.parseDouble(cells[5]),
                        cells[6]));
            }
        }
        return all;
    }

    /** What was reached; empty where it is not measured yet. */
    OptionalDouble reached(Map<String, Group> groups) {
        Value first = find(over, groups);
        Value second = under == null ? null : find(under, groups);
        if (first == null || under != null && second == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(second == null ? first.median() : first.median() / second.median());
    }

    boolean isMet(double reached) {
        return atLeast ? reached >= limit : reached <= limit;
    }

    private static @Nullable Value find(String name, Map<String, Group> groups) {
        int slash = name.indexOf('/');
        Group group = groups.get(name.substring(0, slash));
        return group == null ? null : group.values().get(name.substring(slash + 1));
    }
}
