package org.openbbic.rules.samband;

import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
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
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        String named = node.utredning();
        Arende arende = around.arende();
        if (named == null || arende.ovrigt().isUnreadable("utredningar")) {
            return;
        }
        // One whose id cannot be read may be the one that is meant, and another rule tells of it.
        boolean unread = false;
        for (Utredning utredning : arende.utredningar()) {
            if (named.equals(utredning.id())) {
                remarks.tested();
                return;
            }
            unread |= utredning.ovrigt().isUnreadable("id");
        }
        if (!unread) {
            remarks.tested();
            remarks.remark("utredning");
        }
    }
}
