package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-T013: care under LVU that went on after the day the child turned 18 (2 §) or 21 (3 §).
 *
 * <p>A measure that also cites SoL may have gone on with consent, and is not judged.
 */
final class LvuEfterAldersgransen implements NodeRule<Insats> {

    private static final int BY_HOME = 18;
    private static final int BY_CONDUCT = 21;

    private record End(
            LocalDate day, String place, @Nullable String variant) {}

    @Override
    public String id() {
        return "BBIC-T013";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        boolean isByConduct = Ground.isLvu("3", node);
        boolean applies = isByConduct || Ground.isLvu("2", node);
        Barn barn = around.arende().barn();
        if (!applies || !Age.isStated(barn) || Ground.isSol(node, around.catalogue())) {
            return;
        }
        End end = end(node, around.asOf());
        // A decision that came too late already is another rule's; one cause, one remark.
        if (end == null || end.day.isAfter(around.asOf()) || LvuBeslutFranTjugo.isTold(node, around)) {
            return;
        }
        judge(end, isByConduct ? BY_CONDUCT : BY_HOME, barn, around, remarks);
    }

    private static void judge(End end, int limit, @Nullable Barn barn, CaseContext around, Remarks remarks) {
        Provision provision = Law.CARE_ENDS.on(end.day, around.catalogue());
        // Care may go on to the birthday itself, so the age must have been reached the day before.
        LocalDate before = end.day.minusDays(1);
        if (provision == null || Age.isPossibly(limit, barn, before)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (Age.isCertainly(limit, barn, before)) {
            remarks.remark(end.place, end.variant, provision.citation());
        }
    }

    /** The last day of care that is known; {@code null} where the measure tells neither of a closing nor of a placement. */
    private static @Nullable End end(Insats insats, LocalDate asOf) {
        if (insats.avslut() != null) {
            LocalDate closed = insats.avslut().datum();
            return closed == null ? null : new End(closed, "avslut/datum", null);
        }
        List<Stay> stays = Stay.of(insats, asOf);
        if (stays.isEmpty()) {
            return null;
        }
        Stay last = stays.get(stays.size() - 1);
        boolean goesOn = last.to().equals(asOf);
        return new End(last.to(), "placeringar/" + last.first(), goesOn ? "pagar" : null);
    }
}
