package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S018: a measure that began before it was decided. A child taken into care at once is in care before the court has
 * decided, and is not remarked on.
 */
final class StartForeBeslut implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S018";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        LocalDate began = node.start();
        if (decided == null
                || began == null
                || decided.isAfter(around.asOf())
                || isFollowedUpBefore(decided, node)
                || Age.isCertainlyUnder(0, around.arende().barn(), began)) {
            return;
        }
        remarks.tested();
        if (isTold(node)) {
            remarks.remark("start");
        }
    }

    /** Whether the measure began before it was decided, though no child had been taken into care at once. */
    static boolean isTold(Insats insats) {
        Beslut beslut = insats.beslut();
        LocalDate began = insats.start();
        return began != null
                && Order.isReversed(beslut == null ? null : beslut.datum(), began)
                && !InsatsensTid.isInCustody(insats, began);
    }

    // A day of decision that is wrong is one cause, and the rule on follow-ups tells of it.
    static boolean isFollowedUpBefore(@Nullable LocalDate decided, Insats insats) {
        for (Uppfoljning followUp : insats.uppfoljningar()) {
            if (Order.isReversed(decided, followUp.datum())) {
                return true;
            }
        }
        return false;
    }
}
