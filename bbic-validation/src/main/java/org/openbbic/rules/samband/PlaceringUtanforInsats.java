package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S005: a placement that begins before its measure or ends after it. */
final class PlaceringUtanforInsats implements NodeRule<Placering> {

    @Override
    public String id() {
        return "BBIC-S005";
    }

    @Override
    public NodeType<Placering> node() {
        return Format.PLACERING;
    }

    @Override
    public void judge(Placering node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        LocalDate began = insats == null ? null : insats.start();
        LocalDate closed = insats == null ? null : closed(insats);
        if (insats == null || isTold(node, insats)) {
            return;
        }
        boolean startTested = node.start() != null && (began != null || closed != null);
        boolean endTested = node.slut() != null && (closed != null || node.start() == null && began != null);
        if (startTested || endTested) {
            remarks.tested();
        }
        // A day of the measure that is wrong is one cause, however many placements it touches.
        boolean isTooEarly =
                isBeforeStart(node, insats) && isFirst(node, insats, PlaceringUtanforInsats::isBeforeStart);
        boolean isTooLate = !isBeforeStart(node, insats)
                && isAfterClosing(node, insats)
                && isFirst(node, insats, PlaceringUtanforInsats::isAfterClosing);
        if (isTooEarly || isTooLate) {
            remarks.remark(isStartOutside(node, insats) ? "start" : "slut");
        }
    }

    private static boolean isFirst(Placering node, Insats insats, BiPredicate<Placering, Insats> isOutside) {
        for (Placering placement : insats.placeringar()) {
            if (placement == node) {
                break;
            }
            if (!isTold(placement, insats) && isOutside.test(placement, insats)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the placement lies outside its measure. */
    static boolean isOutside(Placering placement, Insats insats) {
        return !isTold(placement, insats) && (isBeforeStart(placement, insats) || isAfterClosing(placement, insats));
    }

    // Another rule tells of days in the wrong order within the measure or the placement; one cause, one remark.
    private static boolean isTold(Placering placement, Insats insats) {
        return Order.isReversed(insats.start(), closed(insats))
                || Order.isReversed(placement.start(), placement.slut());
    }

    private static boolean isStartOutside(Placering placement, Insats insats) {
        return Order.isReversed(insats.start(), placement.start())
                || Order.isReversed(placement.start(), closed(insats));
    }

    private static boolean isBeforeStart(Placering placement, Insats insats) {
        return Order.isReversed(insats.start(), placement.start())
                || Order.isReversed(insats.start(), placement.slut());
    }

    private static boolean isAfterClosing(Placering placement, Insats insats) {
        LocalDate closed = closed(insats);
        return Order.isReversed(placement.start(), closed) || Order.isReversed(placement.slut(), closed);
    }

    private static @Nullable LocalDate closed(Insats insats) {
        Avslut avslut = insats.avslut();
        return avslut == null ? null : avslut.datum();
    }
}
