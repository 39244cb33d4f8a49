package org.openbbic.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A change of one field. */
interface Change {

    /**
     * Makes it.
     *
     * @param text what the whole text holds
     * @return {@code false} where it does not apply there, or would change nothing
     */
    boolean make(Place place, ObjectNode text, String version);

    /** Whether it is judged by a profile that has chosen every variable of the version. */
    static boolean isByProfile(String word) {
        return word.equals(Operator.TA_BORT_VALD.word());
    }

    /** The change of that name in the tables. */
    static Change of(String word) {
        if (word.contains(":")) {
            return (place, text, version) -> RowChange.change(word, place, text);
        }
        Operator operator = Operator.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return (place, text, version) -> operator.change(place, place.object(text), version);
    }
}
