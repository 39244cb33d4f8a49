package org.openbbic.krav;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one thing that a demand is shown by came to.
 *
 * @param bevis what it was to be shown by
 * @param svar the answer
 * @param text why, in Swedish; no value of the file stands in it
 * @param intyg the declaration, where there is one
 */
public record Bevisutfall(
        Bevis bevis, Svar svar, String text, @Nullable Intyg intyg) {

    /** Checks that every part that must be is there. */
    public Bevisutfall {
        Objects.requireNonNull(bevis, "bevis");
        Objects.requireNonNull(svar, "svar");
        Objects.requireNonNull(text, "text");
    }
}
