package org.openbbic.krav;

import java.util.Collection;

/** How a demand is answered, best first. <i>Ej visat</i> is no answer against it: nothing was there to show it by. */
public enum Svar {
    /** <i>Uppfyllt</i>: met. */
    UPPFYLLT,
    /** <i>Delvis</i>: met in part, or only part of it was shown. */
    DELVIS,
    /** <i>Ej visat</i>: not shown. */
    EJ_VISAT,
    /** <i>Ej uppfyllt</i>: not met. */
    EJ_UPPFYLLT;

    /**
     * What several answers come to: one that is not met decides, else they must agree to be more than in part.
     *
     * @throws IllegalArgumentException if {@code parts} is empty
     */
    static Svar together(Collection<Svar> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: empty");
        }
        if (parts.contains(EJ_UPPFYLLT)) {
            return EJ_UPPFYLLT;
        }
        Svar first = parts.iterator().next();
        return parts.stream().allMatch(first::equals) ? first : DELVIS;
    }
}
