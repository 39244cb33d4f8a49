package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T017: a specially qualified contact person for someone who had turned 21. Under LVU 22 § the limit is another one,
 * and another rule's.
 */
final class KvalificeradKontaktpersonFranTjugoett implements NodeRule<Insats> {

    private static final int LIMIT = 21;

    @Override
    public String id() {
        return "BBIC-T017";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        Barn barn = around.arende().barn();
        if (beslut == null
                || decided == null
                || Boolean.FALSE.equals(beslut.bifall())
                || !isQualifiedContact(node)
                || Ground.isLvu(node)
                || !Age.isStated(barn)
                || ToldDays.isDecision(node, around)
                || ToldDays.isPastTwentyOne(around)) {
            return;
        }
        Provision provision = Law.CONTACT_PERSON.on(decided, around.catalogue());
        if (provision == null || Age.isPossibly(LIMIT, barn, decided)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (Age.isCertainly(LIMIT, barn, decided)) {
            remarks.remark("beslut/datum", null, provision.citation());
        }
    }

    private static boolean isQualifiedContact(Insats insats) {
        for (Code kind : insats.typ()) {
            if (kind.value().equals("kvalificerad-kontaktperson")) {
                return true;
            }
        }
        return false;
    }
}
