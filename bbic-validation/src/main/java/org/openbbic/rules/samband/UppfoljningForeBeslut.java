package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S003: a follow-up dated before the decision on its measure. */
final class UppfoljningForeBeslut implements NodeRule<Uppfoljning> {

    @Override
    public String id() {
        return "BBIC-S003";
    }

    @Override
    public NodeType<Uppfoljning> node() {
        return Format.UPPFOLJNING;
    }

    @Override
    public void judge(Uppfoljning node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        Beslut beslut = insats == null ? null : insats.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        LocalDate followedUp = node.datum();
        if (decided == null || followedUp == null) {
            return;
        }
        remarks.tested();
        if (followedUp.isBefore(decided)) {
            remarks.remark("datum");
        }
    }
}
