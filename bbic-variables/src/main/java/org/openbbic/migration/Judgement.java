package org.openbbic.migration;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** What becomes of an answer, worked out before any case is read; {@code leaves} if it cannot stay in its field. */
record Judgement(
        Outcome outcome,
        @Nullable Reason reason,
        boolean leaves,
        @Nullable String toList,
        @Nullable Code to,
        @Nullable Evidence grade,
        @Nullable Source source) {

    static Judgement stays(
            Outcome outcome, @Nullable Reason reason, @Nullable Evidence grade, @Nullable Source source) {
        return new Judgement(outcome, reason, false, null, null, grade, source);
    }

    static Judgement leaves(Outcome outcome, Reason reason, @Nullable Evidence grade, @Nullable Source source) {
        return new Judgement(outcome, reason, true, null, null, grade, source);
    }

    /** Nothing happens to it: the versions are the same. */
    Judgement unchanged() {
        boolean attested = outcome == Outcome.OFORANDRAD;
        return stays(Outcome.OFORANDRAD, null, attested ? grade : null, attested ? source : null);
    }

    /** The same answer where its new one cannot be written. */
    Judgement withoutTarget() {
        return leaves(Outcome.KAN_INTE_VETAS, Reason.FALTET_UPPTAGET, grade, source);
    }
}
