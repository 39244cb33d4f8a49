package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S020: care reviewed before its measure began or after it was closed, when there was no care to review. */
final class OvervagandeUtanforInsats implements NodeRule<Overvagande> {

    @Override
    public String id() {
        return "BBIC-S020";
    }

    @Override
    public NodeType<Overvagande> node() {
        return Format.OVERVAGANDE;
    }

    @Override
    public void judge(Overvagande node, CaseContext around, Remarks remarks) {
        Insats insats = around.insats();
        LocalDate reviewed = node.datum();
        if (insats == null
                || reviewed == null
                || reviewed.isAfter(around.asOf())
                || Age.isCertainlyUnder(0, around.arende().barn(), reviewed)) {
            return;
        }
        InsatsensTid time = new InsatsensTid(insats, around);
        if (!time.isUsable() || time.isFollowedUpOutside()) {
            return;
        }
        remarks.tested();
        if (time.isBeforeStart(reviewed) && !InsatsensTid.isInCustody(insats, reviewed)) {
            remarks.remark("datum", "start", null);
        } else if (time.isAfterClosing(reviewed)) {
            remarks.remark("datum");
        }
    }
}
