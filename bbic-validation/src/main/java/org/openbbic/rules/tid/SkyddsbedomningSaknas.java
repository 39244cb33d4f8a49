package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-T005: an anmälan without an assessment of immediate protection, where another anmälan of the case has one, so that
 * they are known to be registered.
 *
 * <p><i>At once</i> has no number of days, so how long it took is not judged.
 */
final class SkyddsbedomningSaknas implements NodeRule<Aktualisering> {

    @Override
    public String id() {
        return "BBIC-T005";
    }

    @Override
    public NodeType<Aktualisering> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        LocalDate reported = node.datum();
        if (reported == null
                || reported.isAfter(around.asOf())
                || !Intake.isReport(node)
                || node.ovrigt().isUnreadable("skyddsbedomning")
                || !areRegistered(around)) {
            return;
        }
        Provision provision = Law.PROTECTION.on(reported, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (node.skyddsbedomning() == null) {
            remarks.remark("", null, provision.citation());
        }
    }

    private static boolean areRegistered(CaseContext around) {
        for (Aktualisering intake : around.arende().aktualiseringar()) {
            if (Intake.isReport(intake) && intake.skyddsbedomning() != null) {
                return true;
            }
        }
        return false;
    }
}
