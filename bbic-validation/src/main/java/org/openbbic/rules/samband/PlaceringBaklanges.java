package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Placering;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S011: a placement that ends before it begins. */
final class PlaceringBaklanges implements NodeRule<Placering> {

    @Override
    public String id() {
        return "BBIC-S011";
    }

    @Override
    public NodeType<Placering> node() {
        return Format.PLACERING;
    }

    @Override
    public void judge(Placering node, CaseContext around, Remarks remarks) {
        LocalDate start = node.start();
        LocalDate end = node.slut();
        if (start == null || end == null) {
            return;
        }
        remarks.tested();
        if (end.isBefore(start)) {
            remarks.remark("slut");
        }
    }
}
