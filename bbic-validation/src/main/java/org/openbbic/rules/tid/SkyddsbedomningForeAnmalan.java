package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/** BBIC-T004: an assessment of immediate protection dated before the anmälan that it is about. */
final class SkyddsbedomningForeAnmalan implements NodeRule<Aktualisering> {

    @Override
    public String id() {
        return "BBIC-T004";
    }

    @Override
    public NodeType<Aktualisering> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        LocalDate reported = node.datum();
        LocalDate assessed = node.skyddsbedomning();
        if (reported == null || assessed == null || !Intake.isReport(node) || ToldDays.isIntake(node)) {
            return;
        }
        Provision provision = Law.PROTECTION.on(reported, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (assessed.isBefore(reported)) {
            remarks.remark("skyddsbedomning", null, provision.citation());
        }
    }
}
