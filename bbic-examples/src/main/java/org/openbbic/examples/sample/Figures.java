package org.openbbic.examples.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published figures of 2017, from {@code publicerat.csv}. */
final class Figures {

    private final Map<String, Figure> byId = new LinkedHashMap<>();

    private Figures() {}

    /**
     * Loads them.
     *
     * @throws IllegalStateException if the file is broken
     */
    static Figures load() {
        Figures figures = new Figures();
        DataFile file = DataFile.load("publicerat.csv");
        for (Map<String, String> row : file.rows()) {
            Figure figure = figure(row::getOrDefault);
            if (figures.byId.put(figure.id(), figure) != null) {
                throw new IllegalStateException(file.name() + ": " + figure.id() + " stands twice");
            }
        }
        return figures;
    }

    private interface Row {
        String get(String name, String otherwise);
    }

    private static Figure figure(Row row) {
        String published = row.get("publicerat", "");
        String written = row.get("skrivet", "");
        String base = row.get("bas", "");
        return new Figure(
                row.get("id", ""),
                Integer.parseInt(row.get("sida", "")),
                row.get("siffra", ""),
                Condition.parse(row.get("urval", "")),
                row.get("villkor", ""),
                Figure.Measure.parse(row.get("matt", "")),
                base.isEmpty() ? 0 : Integer.parseInt(base),
                row.get("jamfor", "").equals("over"),
                new BigDecimal(published),
                written.isEmpty() ? published.replace('.', ',') : written,
                row.get("konflikt", ""));
    }

    /** All, in the order of the file. */
    List<Figure> all() {
        return List.copyOf(byId.values());
    }

    /** Whether there is one of that name. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Figure get(String id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("id: " + id);
        }
        return figure;
    }

    /** {@link Figure#quota()} of the one of that name. */
    int quota(String id) {
        return get(id).quota();
    }

    /**
     * Whole numbers for shares of parts, each printed as its share where it can be, chosen so that their sum is printed
     * as the share of the whole: first the nearest, then one up or down, part by part, while the share of that part
     * stays the same.
     *
     * @throws IllegalStateException if no such numbers are found
     */
    int[] together(List<Figure> parts, Figure whole) {
        int[] counts = parts.stream().mapToInt(Figure::quota).toArray();
        for (int guard = 0; guard < whole.base(); guard++) {
            int sum = sum(counts);
            if (whole.fits(sum)) {
                return counts;
            }
            step(parts, counts, sum < whole.quota() ? 1 : -1);
        }
        throw new IllegalStateException(whole.id() + " does not hold together with its parts");
    }

    private static void step(List<Figure> parts, int[] counts, int by) {
        for (int i = 0; i < counts.length; i++) {
            if (parts.get(i).fits(counts[i] + by)) {
                counts[i] += by;
                return;
            }
        }
    }

    /** The sum of them. */
    static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Those of the list, by name. */
    List<Figure> all(List<String> ids) {
        List<Figure> found = new ArrayList<>();
        ids.forEach(id -> found.add(get(id)));
        return found;
    }
}
