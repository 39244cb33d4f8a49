package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-T006: care under SoL or LVU 2 § that went on for more than six months without being considered. */
final class OvervagandeOverSexManader implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-T006";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        // Care under both 2 and 3 §§ must be tried, which is another rule's; one cause, one remark.
        boolean isCompulsory = Ground.isLvu("2", node) && !Ground.isLvu("3", node);
        boolean applies = isCompulsory || Ground.isSolAlone(node, around.catalogue());
        if (!applies || node.placeringar().isEmpty() || !Reviews.areRegistered(around)) {
            return;
        }
        Reviews reviews = new Reviews(node, isCompulsory ? Reviews.Duty.LVU_2 : Reviews.Duty.SOL, around, remarks);
        for (Stay stay : Stay.of(node, around.asOf())) {
            LocalDate from = isCompulsory ? stay.compulsoryFrom(node.lvu()) : stay.from();
            if (from != null && !from.isAfter(stay.to())) {
                reviews.judge(from, stay.to(), () -> "placeringar/" + stay.first());
            }
        }
        reviews.count();
    }
}
