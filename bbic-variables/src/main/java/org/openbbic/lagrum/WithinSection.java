package org.openbbic.lagrum;

import java.util.Set;
import org.openbbic.catalogue.TextKey;

/** Words for what is smaller than a section, which an export has no form for. */
final class WithinSection {

    private static final Set<String> WORDS = Set.of(
            "stycket",
            "stycke",
            "st",
            "punkten",
            "punkt",
            "p",
            "meningen",
            "mening",
            "men",
            "första",
            "andra",
            "tredje",
            "fjärde",
            "femte",
            "sjätte");

    private WithinSection() {}

    static boolean isWord(String word) {
        return WORDS.contains(TextKey.of(word));
    }
}
