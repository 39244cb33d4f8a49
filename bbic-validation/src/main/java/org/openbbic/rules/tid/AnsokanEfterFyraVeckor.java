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

/** BBIC-T011: care applied for later than four weeks after immediate custody was carried out. The court may extend the time, which the format does not tell. */
final class AnsokanEfterFyraVeckor implements NodeRule<Lvu> {

    // The day it was carried out is day 0; the same weekday four weeks later is in time.
    private static final int WEEKS = 4;

    @Override
    public String id() {
        return "BBIC-T011";
    }

    @Override
    public NodeType<Lvu> node() {
        return Format.LVU;
    }

    @Override
    public void judge(Lvu node, CaseContext around, Remarks remarks) {
        LocalDate carriedOut = node.verkstalld();
        LocalDate applied = node.ansokan();
        if (carriedOut == null
                || applied == null
                || ToldDays.isToCome(applied, around)
                || ToldDays.isCustody(node)
                || ToldDays.isApplication(node)) {
            return;
        }
        Provision provision = Law.APPLICATION.on(carriedOut, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (applied.isAfter(carriedOut.plusWeeks(WEEKS))) {
            remarks.remark("ansokan", null, provision.citation());
        }
    }
}
