package org.openbbic.rules.samband;

import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S029: a measure that was refused and yet carried out. A consent that is withdrawn is a decision with refusal too, but
 * a decision of its own, which does not change the one that the measure began by.
 */
final class AvslagSomGenomforts implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S029";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        if (beslut == null || !Boolean.FALSE.equals(beslut.bifall())) {
            return;
        }
        remarks.tested();
        if (node.start() != null
                || !node.placeringar().isEmpty()
                || !node.overvaganden().isEmpty()
                || !node.uppfoljningar().isEmpty()) {
            remarks.remark("beslut/bifall");
        }
    }
}
