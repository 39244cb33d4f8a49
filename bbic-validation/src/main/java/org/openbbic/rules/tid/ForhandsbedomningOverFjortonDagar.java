package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T001: a decision to open or not to open an investigation made later than 14 days after the anmälan, or none when
 * they have passed and no investigation goes on.
 *
 * <p>That a decision is missing is said only where such decisions are known to be registered: by the profile's choice, or
 * by another anmälan of the case.
 */
final class ForhandsbedomningOverFjortonDagar implements NodeRule<Aktualisering> {

    // The day of the report is day 0; day 14 is in time.
    private static final int DAYS = 14;

    @Override
    public String id() {
        return "BBIC-T001";
    }

    @Override
    public NodeType<Aktualisering> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        LocalDate reported = node.datum();
        if (reported == null || !Intake.isReport(node) || node.ovrigt().isUnreadable("forhandsbedomning")) {
            return;
        }
        Forhandsbedomning assessment = node.forhandsbedomning();
        if (assessment == null ? !isRegistered(around) : isUnclear(assessment, around)) {
            return;
        }
        Provision provision = Law.PRELIMINARY_ASSESSMENT.on(reported, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        LocalDate decided = assessment == null ? null : assessment.datum();
        LocalDate last = last(reported, assessment);
        if (decided == null) {
            missing(reported, last, provision.citation(), around, remarks);
            return;
        }
        remarks.tested();
        if (decided.isAfter(last)) {
            remarks.remark("forhandsbedomning/datum", null, provision.citation());
        }
    }

    private static void missing(LocalDate reported, LocalDate last, String law, CaseContext around, Remarks remarks) {
        boolean unsure = false;
        for (Utredning utredning : around.arende().utredningar()) {
            LocalDate opened = utredning.inledd();
            LocalDate finished = utredning.avslutad();
            if (finished != null && finished.isBefore(reported)) {
                continue;
            }
            unsure |= opened == null;
            if (opened != null && !opened.isAfter(last)) {
                remarks.tested();
                return;
            }
        }
        boolean passed = around.asOf().isAfter(last);
        if (passed && unsure) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (passed) {
            remarks.remark("", "saknas", law);
        }
    }

    private static LocalDate last(LocalDate reported, @Nullable Forhandsbedomning assessment) {
        LocalDate limit = reported.plusDays(DAYS);
        LocalDate extended = assessment == null ? null : assessment.forlangdTill();
        return extended != null && extended.isAfter(limit) ? extended : limit;
    }

    // A day without a decision, a decision without a day, a day to come and what cannot be read do not tell when
    // anything
    // was decided. No decision is needed while an investigation goes on, and an unknown answer is no decision.
    private static boolean isUnclear(Forhandsbedomning assessment, CaseContext around) {
        if (ToldDays.isToCome(assessment.datum(), around)
                || assessment.ovrigt().isUnreadable("forlangdTill")
                || assessment.ovrigt().isUnreadable("datum")
                || assessment.ovrigt().isUnreadable("beslut")) {
            return true;
        }
        Code decision = assessment.beslut();
        if (decision == null) {
            return assessment.datum() != null;
        }
        boolean known = decision.value().equals("inleda") || decision.value().equals("inte-inleda");
        return !known || assessment.datum() == null;
    }

    private static boolean isRegistered(CaseContext around) {
        if (around.isChosen("forhandsbedomning.beslut")) {
            return true;
        }
        for (Aktualisering intake : around.arende().aktualiseringar()) {
            if (Intake.isReport(intake) && intake.forhandsbedomning() != null) {
                return true;
            }
        }
        return false;
    }
}
