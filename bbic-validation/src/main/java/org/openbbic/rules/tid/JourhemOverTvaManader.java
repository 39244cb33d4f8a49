package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T012: a child in an emergency home for more than two months after the investigation was finished, without special
 * reasons.
 */
final class JourhemOverTvaManader implements NodeRule<Placering> {

    // The same date two months later is in time.
    private static final int MONTHS = 2;

    private static final int MAJORITY = 18;

    @Override
    public String id() {
        return "BBIC-T012";
    }

    @Override
    public NodeType<Placering> node() {
        return Format.PLACERING;
    }

    @Override
    public void judge(Placering node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        LocalDate to = insats == null ? null : lastDay(node, insats, around.asOf());
        if (insats == null
                || to == null
                || !isEmergencyHome(node)
                || node.ovrigt().isUnreadable("sarskildaSkal")
                || ToldDays.isPlacement(node, insats)
                || ToldDays.isOverlapping(node, insats)) {
            return;
        }
        LocalDate finished = finished(around.arende(), to);
        Barn barn = around.arende().barn();
        if (finished == null || Age.isCertainly(MAJORITY, barn, finished.plusMonths(MONTHS))) {
            return;
        }
        LocalDate limit = finished.plusMonths(MONTHS);
        Provision provision = Law.EMERGENCY_HOME.on(finished, around.catalogue());
        boolean isLate = to.isAfter(limit) && !Boolean.TRUE.equals(node.sarskildaSkal());
        if (provision == null || isLate && Age.isPossibly(MAJORITY, barn, limit)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (isLate && !isToldBefore(node, insats, around)) {
            String variant = node.slut() == null ? "pagar" : null;
            remarks.remark(node.slut() == null ? "" : "slut", variant, provision.citation());
        }
    }

    // A day of the investigation that is wrong is one cause, however many placements it touches.
    private static boolean isToldBefore(Placering node, Insats insats, CaseContext around) {
        for (Placering placement : insats.placeringar()) {
            if (placement == node) {
                break;
            }
            LocalDate to = lastDay(placement, insats, around.asOf());
            LocalDate finished = to == null ? null : finished(around.arende(), to);
            if (isEmergencyHome(placement)
                    && to != null
                    && finished != null
                    && to.isAfter(finished.plusMonths(MONTHS))
                    && !Boolean.TRUE.equals(placement.sarskildaSkal())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmergencyHome(Placering placement) {
        Code form = placement.form();
        return form != null && form.value().equals("jourhem");
    }

    private static @Nullable LocalDate lastDay(Placering placement, Insats insats, LocalDate asOf) {
        LocalDate start = placement.start();
        LocalDate stated = placement.slut();
        LocalDate end = stated == null ? Stay.end(insats, asOf) : stated.isAfter(asOf) ? asOf : stated;
        boolean isReadable =
                !placement.ovrigt().isUnreadable("slut") && !placement.ovrigt().isUnreadable("start");
        boolean isTurnedRound = start != null && end != null && end.isBefore(start);
        return isReadable && !isTurnedRound ? end : null;
    }

    /**
     * The day the last investigation of protection or support was finished that was opened before the placement ended;
     * {@code null} where there is none, where one goes on so that the two months have not begun, or where its days stand in the
     * wrong order.
     */
    private static @Nullable LocalDate finished(Arende arende, LocalDate placedTo) {
        LocalDate last = null;
        for (Utredning utredning : arende.utredningar()) {
            LocalDate opened = utredning.inledd();
            LocalDate finished = utredning.avslutad();
            if (Boolean.FALSE.equals(utredning.skyddEllerStod()) || opened != null && opened.isAfter(placedTo)) {
                continue;
            }
            if (finished == null || opened != null && finished.isBefore(opened)) {
                return null;
            }
            last = last == null || finished.isAfter(last) ? finished : last;
        }
        return last;
    }
}
