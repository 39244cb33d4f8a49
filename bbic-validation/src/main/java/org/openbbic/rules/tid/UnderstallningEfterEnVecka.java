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

/** BBIC-T010: a decision on immediate custody put before the court later than one week after it was made. */
final class UnderstallningEfterEnVecka implements NodeRule<Lvu> {

    // The day of the decision is day 0; the same weekday one week later is in time.
    private static final int WEEKS = 1;

    @Override
    public String id() {
        return "BBIC-T010";
    }

    @Override
    public NodeType<Lvu> node() {
        return Format.LVU;
    }

    @Override
    public void judge(Lvu node, CaseContext around, Remarks remarks) {
        LocalDate decided = node.omhandertagande();
        LocalDate submitted = node.understalld();
        if (decided == null || submitted == null || ToldDays.isToCome(submitted, around) || ToldDays.isCustody(node)) {
            return;
        }
        Provision provision = Law.CUSTODY_TO_COURT.on(decided, around.catalogue());
        if (provision == null) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (submitted.isAfter(decided.plusWeeks(WEEKS))) {
            remarks.remark("understalld", null, provision.citation());
        }
    }
}
