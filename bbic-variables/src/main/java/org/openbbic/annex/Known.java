package org.openbbic.annex;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** What is known already of the thing that a row asks about; general knowledge is no knowledge here. */
enum Known {
    THERE,
    NOT_THERE,
    NOTHING;

    static Known of(Presence presence, @Nullable Evidence grade) {
        if (presence == Presence.OKAND || grade == Evidence.OBELAGD) {
            return NOTHING;
        }
        return presence == Presence.FINNS ? THERE : NOT_THERE;
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
