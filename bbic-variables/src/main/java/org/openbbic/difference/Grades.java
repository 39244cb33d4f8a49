package org.openbbic.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;

/** Which of two grades is the weaker: a statement about two versions is no surer than the less sure of them. */
final class Grades {

    /** From the surest down. A local row says nothing of BBIC itself, and general knowledge comes last. */
    private static final List<Evidence> STRENGTH = List.of(
            Evidence.AVSKRIFT,
            Evidence.BELAGD,
            Evidence.HARLEDD,
            Evidence.NARLIGGANDE,
            Evidence.LOKAL,
            Evidence.OBELAGD);

    private Grades() {}

    /** The weaker; none where one side has none. */
    static @Nullable Evidence weaker(@Nullable Evidence one, @Nullable Evidence other) {
        if (one == null || other == null) {
            return null;
        }
        return STRENGTH.indexOf(one) >= STRENGTH.indexOf(other) ? one : other;
    }

    /** All of them, the surest first. */
    static List<Evidence> all() {
        return STRENGTH;
    }
}
