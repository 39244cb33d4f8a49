package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S019: a follow-up dated before its measure began or after it was closed. The situation of a child can be followed up
 * after a placement, so it is doubtful and no more.
 */
final class UppfoljningUtanforInsats implements NodeRule<Uppfoljning> {

    @Override
    public String id() {
        return "BBIC-S019";
    }

    @Override
    public NodeType<Uppfoljning> node() {
        return Format.UPPFOLJNING;
    }

    @Override
    public void judge(Uppfoljning node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        LocalDate followedUp = node.datum();
        if (insats == null
                || followedUp == null
                || followedUp.isAfter(around.asOf())
                || Age.isCertainlyUnder(0, around.arende().barn(), followedUp)) {
            return;
        }
        InsatsensTid time = new InsatsensTid(insats, around);
        if (!time.isUsable() || time.isBeforeDecision(followedUp)) {
            return;
        }
        remarks.tested();
        if (time.isBeforeStart(followedUp)) {
            remarks.remark("datum", "start", null);
        } else if (time.isAfterClosing(followedUp)) {
            remarks.remark("datum");
        }
    }
}
