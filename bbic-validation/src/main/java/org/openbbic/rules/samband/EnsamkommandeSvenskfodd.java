package org.openbbic.rules.samband;

import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S025: a child that came alone to the country and yet was born in it. The source counts those who came alone among
 * those born abroad; that one was born here and came back alone cannot be ruled out.
 */
final class EnsamkommandeSvenskfodd implements NodeRule<Barn> {

    @Override
    public String id() {
        return "BBIC-S025";
    }

    @Override
    public NodeType<Barn> node() {
        return Format.BARN;
    }

    @Override
    public void judge(Barn node, CaseContext around, Remarks remarks) {
        Code origin = node.ursprung();
        if (node.ensamkommande() == null || origin == null) {
            return;
        }
        boolean bornHere = origin.value().equals("svenskfodd");
        if (!bornHere && !origin.value().equals("utlandsfodd")) {
            return;
        }
        remarks.tested();
        if (bornHere && node.ensamkommande()) {
            remarks.remark("ensamkommande");
        }
    }
}
