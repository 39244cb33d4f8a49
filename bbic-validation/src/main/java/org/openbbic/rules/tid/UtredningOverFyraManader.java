package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/** BBIC-T002: an investigation of protection or support that took more than four months. */
final class UtredningOverFyraManader implements NodeRule<Utredning> {

    @Override
    public String id() {
        return "BBIC-T002";
    }

    @Override
    public NodeType<Utredning> node() {
        return Format.UTREDNING;
    }

    @Override
    public void judge(Utredning node, CaseContext around, Remarks remarks) {
        LocalDate opened = node.inledd();
        if (opened == null
                || Boolean.FALSE.equals(node.skyddEllerStod())
                || node.ovrigt().isUnreadable("skyddEllerStod")
                || node.ovrigt().isUnreadable("avslutad")
                || node.ovrigt().isUnreadable("forlangdTill")
                || Age.isCertainly(MAJORITY, around.arende().barn(), opened)
                || ToldDays.isOpening(node, around)
                || ToldDays.isToCome(node.avslutad(), around)) {
            return;
        }
        Provision provision = Law.INVESTIGATION.on(opened, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        LocalDate finished = node.avslutad();
        LocalDate extended = node.forlangdTill();
        LocalDate limit = opened.plusMonths(MONTHS);
        LocalDate last = extended != null && extended.isAfter(limit) ? extended : limit;
        if ((finished == null ? around.asOf() : finished).isAfter(last)) {
            late(node, opened, provision.citation(), around, remarks);
        } else {
            remarks.tested();
        }
    }

    private static void late(Utredning node, LocalDate opened, String law, CaseContext around, Remarks remarks) {
        if (Age.isPossibly(MAJORITY, around.arende().barn(), opened)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (node.skyddEllerStod() == null) {
            remarks.remark(node.avslutad() == null ? "inledd" : "avslutad", "oklar", law);
        } else if (node.avslutad() == null) {
            remarks.remark("inledd", "pagar", law);
        } else {
            remarks.remark("avslutad", null, law);
        }
    }

    // The same date four months later is in time.
    private static final int MONTHS = 4;

    private static final int MAJORITY = 18;
}
