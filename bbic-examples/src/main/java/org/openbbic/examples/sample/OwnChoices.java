package org.openbbic.examples.sample;

import java.util.HashMap;
import java.util.Map;

/** Counts that no source gives and that we chose, from {@code egna-val.csv}. */
final class OwnChoices {

    private final Map<String, Integer> counts = new HashMap<>();

    private OwnChoices() {}

    /**
     * Loads them.
     *
     * @throws IllegalStateException if the file is broken
     */
    static OwnChoices load() {
        OwnChoices choices = new OwnChoices();
        for (Map<String, String> row : DataFile.load("egna-val.csv").rows()) {
            choices.counts.put(row.getOrDefault("id", ""), Integer.parseInt(row.getOrDefault("antal", "")));
        }
        return choices;
    }

    /**
     * The count of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    int get(String id) {
        Integer count = counts.get(id);
        if (count == null) {
            throw new IllegalArgumentException("id: " + id);
        }
        return count;
    }
}
