package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Lvu;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/** BBIC-T009: care under LVU that began later than four weeks after the decision gained legal force. */
final class VardInleddEfterFyraVeckor implements NodeRule<Lvu> {

    // The day of legal force is day 0; the same weekday four weeks later is in time.
    private static final int WEEKS = 4;

    @Override
    public String id() {
        return "BBIC-T009";
    }

    @Override
    public NodeType<Lvu> node() {
        return Format.LVU;
    }

    @Override
    public void judge(Lvu node, CaseContext around, Remarks remarks) {
        LocalDate legalForce = node.lagaKraft();
        LocalDate begun = node.vardInledd();
        if (legalForce == null || begun == null || ToldDays.isApplication(node)) {
            return;
        }
        Provision provision = Law.CARE_BEGINS.on(legalForce, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (begun.isAfter(legalForce.plusWeeks(WEEKS))) {
            remarks.remark("vardInledd", null, provision.citation());
        }
    }
}
