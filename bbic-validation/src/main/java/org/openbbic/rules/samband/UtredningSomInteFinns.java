package org.openbbic.rules.samband;

import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S008: a measure that names an investigation which the case does not hold. */
final class UtredningSomInteFinns implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S008";
    }

    @Override
    public NodeType<Insats, ?> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        String named = node.utredning();
        if (named == null) {
            return;
        }
        remarks.tested();
        for (Utredning utredning : around.arende().utredningar()) {
            if (named.equals(utredning.id())) {
                return;
            }
        }
        if (!around.arende().ovrigt().isUnreadable("utredningar")) {
            remarks.remark("utredning");
        }
    }
}
