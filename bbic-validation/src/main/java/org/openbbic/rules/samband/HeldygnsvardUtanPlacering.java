package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S024: a measure in care around the clock that has begun and has no placement, where placements are exported: the
 * profile has chosen them, or another measure of the case has some.
 */
final class HeldygnsvardUtanPlacering implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S024";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate began = node.start();
        if (began == null
                || began.isAfter(around.asOf())
                || beslut != null && Boolean.FALSE.equals(beslut.bifall())
                || node.ovrigt().isUnreadable("placeringar")
                || !areExported(around)
                || !Vardform.isAroundTheClock(node, around.catalogue().getList("insats.typ"))) {
            return;
        }
        remarks.tested();
        if (node.placeringar().isEmpty()) {
            remarks.remark("typ");
        }
    }

    private static boolean areExported(CaseContext around) {
        if (around.isChosen("placering.form")) {
            return true;
        }
        for (Insats measure : around.arende().insatser()) {
            if (!measure.placeringar().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
