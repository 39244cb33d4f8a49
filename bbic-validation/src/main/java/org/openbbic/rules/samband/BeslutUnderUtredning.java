package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S017: a measure in open care decided while the investigation that it rests on was still going on. Care around the
 * clock and care without consent can be needed at once, and are not judged.
 */
final class BeslutUnderUtredning implements NodeRule<Insats> {

    // An investigation of protection or support may take four months.
    private static final int MONTHS = 4;

    @Override
    public String id() {
        return "BBIC-S017";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        Utredning investigation = BeslutForeUtredning.investigationOf(node, around);
        LocalDate opened = investigation == null ? null : investigation.inledd();
        LocalDate finished = investigation == null ? null : investigation.avslutad();
        if (decided == null
                || investigation == null
                || finished == null
                || finished.isAfter(around.asOf())
                || isOverTime(investigation, finished)
                || Order.isReversed(opened, Order.earliest(finished, decided))
                || canBeAcute(node, around.catalogue().getList("insats.typ"))) {
            return;
        }
        remarks.tested();
        if (decided.isBefore(finished)) {
            remarks.remark("beslut/datum");
        }
    }

    // An investigation that took too long is another rule's; one cause, one remark.
    private static boolean isOverTime(Utredning investigation, LocalDate finished) {
        LocalDate opened = investigation.inledd();
        LocalDate extended = investigation.forlangdTill();
        return opened != null
                && !Boolean.FALSE.equals(investigation.skyddEllerStod())
                && finished.isAfter(opened.plusMonths(MONTHS))
                && (extended == null || finished.isAfter(extended));
    }

    private static boolean canBeAcute(Insats insats, CodeList types) {
        return Vardform.isCompulsory(insats)
                || !insats.placeringar().isEmpty()
                || !Vardform.isOpenCareOnly(insats, types);
    }
}
