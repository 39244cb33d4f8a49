package org.openbbic.catalogue;

import java.util.Objects;
import org.openbbic.model.Source;

/**
 * <i>Beskrivning</i> (description): what one source says about a variable.
 *
 * @param kind what it tells
 * @param text in Swedish
 * @param quote whether the text stands word for word in the source; else it is told in this library's own words
 * @param source who says so
 */
public record Description(Kind kind, String text, boolean quote, Source source) {

    /** What a description tells. */
    public enum Kind {
        /** What the variable is. */
        DEFINITION,
        /** When it is registered. */
        TILLFALLE,
        /** What those who tried it found hard about it. */
        SVARIGHET,
        /** What else a reader should know. */
        ANMARKNING
    }

    /** Checks that every part is there. */
    public Description {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
