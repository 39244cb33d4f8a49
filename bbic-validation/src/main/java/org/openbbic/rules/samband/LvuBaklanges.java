package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S021: a step of compulsory care dated before the decision or the application that it follows from. */
final class LvuBaklanges implements NodeRule<Lvu> {

    @Override
    public String id() {
        return "BBIC-S021";
    }

    @Override
    public NodeType<Lvu> node() {
        return Format.LVU;
    }

    @Override
    public void judge(Lvu node, CaseContext around, Remarks remarks) {
        Pairs pairs = new Pairs(remarks);
        LocalDate taken = node.omhandertagande();
        // A day of custody that is wrong is one cause, whichever of the days after it tell.
        if (!pairs.isReversed(taken, node.verkstalld(), "verkstalld", null)) {
            pairs.isReversed(taken, node.understalld(), "understalld", "understalld");
        }
        pairs.isReversed(node.ansokan(), node.lagaKraft(), "lagaKraft", "lagaKraft");
        for (int i = 0; i < node.umgangesbegransning().size(); i++) {
            Umgangesbegransning contact = node.umgangesbegransning().get(i);
            for (int j = 0; j < contact.omprovad().size(); j++) {
                String path = "umgangesbegransning/" + i + "/omprovad/" + j;
                if (pairs.isReversed(contact.beslut(), contact.omprovad().get(j), path, "omprovad")) {
                    break;
                }
            }
        }
        if (pairs.any) {
            remarks.tested();
        }
    }

    private static final class Pairs {

        private final Remarks remarks;
        private boolean any;

        Pairs(Remarks remarks) {
            this.remarks = remarks;
        }

        boolean isReversed(@Nullable LocalDate first, @Nullable LocalDate next, String path, @Nullable String variant) {
            any |= first != null && next != null;
            boolean reversed = Order.isReversed(first, next);
            if (reversed) {
                remarks.remark(path, variant, null);
            }
            return reversed;
        }
    }
}
