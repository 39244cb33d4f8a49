package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.DatePeriod;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S006: two placements of one measure that go on at the same time for more than a day. */
final class OverlappandePlaceringar implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S006";
    }

    @Override
    public NodeType<Insats, ?> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        List<Placering> placements = node.placeringar();
        if (placements.size() < 2) {
            return;
        }
        remarks.tested();
        for (int i = 1; i < placements.size(); i++) {
            DatePeriod period = periodOf(placements.get(i));
            for (int j = 0; period != null && j < i; j++) {
                DatePeriod earlier = periodOf(placements.get(j));
                if (earlier != null && earlier.overlaps(period)) {
                    remarks.remark("placeringar/" + i + "/start");
                    break;
                }
            }
        }
    }

    private static @Nullable DatePeriod periodOf(Placering placement) {
        LocalDate start = placement.start();
        LocalDate end = placement.slut();
        boolean unread = placement.ovrigt().isUnreadable("slut");
        return start == null || unread || end != null && end.isBefore(start) ? null : new DatePeriod(start, end);
    }
}
