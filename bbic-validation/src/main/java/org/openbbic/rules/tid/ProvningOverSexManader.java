package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-T007: care under LVU 3 §, or a measure under LVU 22 §, that went on for more than six months without being tried. */
final class ProvningOverSexManader implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-T007";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        boolean isCare = Ground.isLvu("3", node);
        boolean isPreventive = !isCare && !Ground.isLvu("2", node) && Ground.isLvu("22", node);
        if (!isCare && !isPreventive || !Reviews.areRegistered(around)) {
            return;
        }
        Reviews reviews = new Reviews(node, isCare ? Reviews.Duty.LVU_3 : Reviews.Duty.LVU_22, around, remarks);
        if (isCare) {
            care(node, around, reviews);
        } else {
            preventive(node, around, reviews);
        }
        reviews.count();
    }

    private static void care(Insats node, CaseContext around, Reviews reviews) {
        for (Stay stay : Stay.of(node, around.asOf())) {
            LocalDate from = stay.compulsoryFrom(node.lvu());
            if (from != null && !from.isAfter(stay.to())) {
                reviews.judge(from, stay.to(), () -> "placeringar/" + stay.first());
            }
        }
    }

    // Counted from the day of the board's decision, not from when it was carried out.
    private static void preventive(Insats node, CaseContext around, Reviews reviews) {
        Beslut beslut = node.beslut();
        LocalDate from = beslut == null ? null : beslut.datum();
        LocalDate to = Stay.end(node, around.asOf());
        if (from != null && to != null && !from.isAfter(to)) {
            reviews.judge(from, to, () -> "beslut");
        }
    }
}
