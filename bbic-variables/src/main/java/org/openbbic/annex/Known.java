package org.openbbic.annex;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * What is known already of the thing that a row asks about. General knowledge is no knowledge here, and neither is what a
 * statute or a neighbouring authority says: only the annex tells what it has.
 */
enum Known {
    THERE,
    NOT_THERE,
    NOTHING;

    static Known of(Presence presence, @Nullable Evidence grade) {
        if (presence == Presence.OKAND || !isOfBbic(grade)) {
            return NOTHING;
        }
        return presence == Presence.FINNS ? THERE : NOT_THERE;
    }

    /** Whether it is known of BBIC itself that a list is whole. */
    static boolean isWhole(@Nullable Completeness completeness, @Nullable Evidence grade) {
        return completeness == Completeness.FULLSTANDIG && isOfBbic(grade);
    }

    private static boolean isOfBbic(@Nullable Evidence grade) {
        return grade != Evidence.OBELAGD && grade != Evidence.NARLIGGANDE;
    }

    /** The answer that is filled in before anybody ticks. */
    String tick() {
        return switch (this) {
            case THERE -> SheetColumns.YES;
            case NOT_THERE -> SheetColumns.NO;
            case NOTHING -> "";
        };
    }
}
