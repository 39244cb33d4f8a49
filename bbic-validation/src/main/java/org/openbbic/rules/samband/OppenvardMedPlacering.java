package org.openbbic.rules.samband;

import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S023: a measure in open care alone that has placements. */
final class OppenvardMedPlacering implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S023";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        if (node.typ().isEmpty() || node.placeringar().isEmpty()) {
            return;
        }
        CodeList types = around.catalogue().getList("insats.typ");
        if (Vardform.isOpenCareOnly(node, types)) {
            remarks.tested();
            remarks.remark("typ");
        } else if (Vardform.isAroundTheClock(node, types)) {
            remarks.tested();
        } else {
            // A kind that nobody here knows may be care around the clock.
            remarks.undecided();
        }
    }
}
