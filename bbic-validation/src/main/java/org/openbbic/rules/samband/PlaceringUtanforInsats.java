package org.openbbic.rules.samband;

import java.time.LocalDate;
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
    public NodeType<Placering, ?> node() {
        return Format.PLACERING;
    }

    @Override
    public void judge(Placering node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        LocalDate began = insats == null ? null : insats.start();
        Avslut avslut = insats == null ? null : insats.avslut();
        LocalDate closed = avslut == null ? null : avslut.datum();
        if (isReversed(began, closed) || isReversed(node.start(), node.slut())) {
            return;
        }
        boolean startTested = node.start() != null && (began != null || closed != null);
        boolean endTested = node.slut() != null && (closed != null || node.start() == null && began != null);
        if (startTested || endTested) {
            remarks.tested();
        }
        if (isReversed(began, node.start()) || isReversed(node.start(), closed)) {
            remarks.remark("start");
        } else if (isReversed(node.slut(), closed) || isReversed(began, node.slut())) {
            remarks.remark("slut");
        }
    }

    // Another rule tells of days in the wrong order within the measure or the placement; one cause, one remark.
    private static boolean isReversed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }
}
