package org.openbbic.model;

import java.util.Objects;

/**
 * <i>Källa</i> (source) of one statement: which text, and where in it.
 *
 * @param key the source's key in {@code docs/kallor.md}, such as {@code WK}
 * @param place page, section or line, such as {@code p. 27}; {@code -} only where the grade is {@link Evidence#OBELAGD}
 */
public record Source(String key, String place) {

    /** Checks that both are there. */
    public Source {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(place, "place");
    }

    /** Key and place, such as {@code WK p. 27}. */
    @Override
    public String toString() {
        return place.equals("-") ? key : key + " " + place;
    }
}
