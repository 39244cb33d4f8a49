package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-T001: a decision to open or not to open an investigation made later than 14 days after the anmälan. */
final class ForhandsbedomningOverFjortonDagar implements NodeRule<Aktualisering> {

    @Override
    public String id() {
        return "BBIC-T001";
    }

    @Override
    public NodeType<Aktualisering, ?> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        Forhandsbedomning assessment = node.forhandsbedomning();
        LocalDate reported = node.datum();
        LocalDate decided = assessment == null ? null : assessment.datum();
        if (assessment == null
                || reported == null
                || decided == null
                || !isReport(node)
                || !isDecision(assessment)
                || assessment.ovrigt().isUnreadable("forlangdTill")) {
            return;
        }
        if (!Law.PRELIMINARY_ASSESSMENT.isKnownOn(reported, around.catalogue())) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        LocalDate extended = assessment.forlangdTill();
        boolean inTime = !decided.isAfter(reported.plusDays(DAYS)) || extended != null && !decided.isAfter(extended);
        if (!inTime) {
            remarks.remark("forhandsbedomning/datum");
        }
    }

    private static boolean isReport(Aktualisering intake) {
        Code kind = intake.typ();
        return kind != null && kind.value().equals("anmalan");
    }

    // No decision is needed while an investigation goes on, and an unknown answer is no decision.
    private static boolean isDecision(Forhandsbedomning assessment) {
        Code decision = assessment.beslut();
        return decision != null
                && (decision.value().equals("inleda") || decision.value().equals("inte-inleda"));
    }

    // The day of the report is day 0; day 14 is in time.
    private static final int DAYS = 14;
}
