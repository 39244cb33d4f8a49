package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.Set;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-T016: a measure that always needs an individual decision and has begun without one, where another measure of the
 * case has one, so that decisions are known to be registered.
 */
final class InsatsUtanBeslut implements NodeRule<Insats> {

    private static final int YOUNG_UNTIL = 21;

    /** Whoever it is for. */
    private static final Set<String> ALWAYS =
            Set.of("kontaktperson", "kontaktfamilj", "kvalificerad-kontaktperson", "familjehem", "sarskilt-ungdomshem");

    /** For children, and for the young to the age of 20. */
    private static final Set<String> FOR_THE_YOUNG = Set.of("jourhem", "stodboende", "skyddat-boende", "hvb");

    @Override
    public String id() {
        return "BBIC-T016";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        LocalDate began = node.start();
        Barn barn = around.arende().barn();
        boolean always = isAny(node, ALWAYS);
        boolean forTheYoung = isAny(node, FOR_THE_YOUNG);
        if (began == null
                || began.isAfter(around.asOf())
                || !always && !forTheYoung
                || !always && Age.isCertainly(YOUNG_UNTIL, barn, began)
                || Ground.isLvu(node)
                || node.ovrigt().isUnreadable("beslut")
                || !areRegistered(around)) {
            return;
        }
        Provision provision = Law.DECISION.on(began, around.catalogue());
        boolean isMissing = node.beslut() == null;
        if (provision == null || isMissing && !always && Age.isPossibly(YOUNG_UNTIL, barn, began)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (isMissing) {
            remarks.remark("", null, provision.citation());
        }
    }

    private static boolean isAny(Insats insats, Set<String> kinds) {
        for (Code kind : insats.typ()) {
            if (kinds.contains(kind.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean areRegistered(CaseContext around) {
        for (Insats insats : around.arende().insatser()) {
            if (insats.beslut() != null) {
                return true;
            }
        }
        return false;
    }
}
