package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.ArrayList;
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
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        List<Placering> placements = node.placeringar();
        if (placements.size() < 2) {
            return;
        }
        List<DatePeriod> earlier = new ArrayList<>(placements.size());
        for (int i = 0; i < placements.size(); i++) {
            DatePeriod period = periodOf(placements.get(i), node);
            if (period != null) {
                if (earlier.stream().anyMatch(period::overlaps)) {
                    remarks.remark("placeringar/" + i + "/start");
                }
                earlier.add(period);
            }
        }
        if (earlier.size() > 1) {
            remarks.tested();
        }
    }

    /** Whether the placement shares days with another one of its measure. */
    static boolean isTold(Placering placement, Insats insats) {
        DatePeriod period = periodOf(placement, insats);
        for (Placering other : insats.placeringar()) {
            DatePeriod days = other == placement ? null : periodOf(other, insats);
            if (period != null && days != null && period.overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    /** The days of a placement; {@code null} where they are not known or another rule tells that one is wrong. */
    static @Nullable DatePeriod periodOf(Placering placement, Insats insats) {
        LocalDate start = placement.start();
        LocalDate end = placement.slut();
        boolean unread = placement.ovrigt().isUnreadable("slut");
        boolean told = Order.isReversed(start, end) || PlaceringUtanforInsats.isOutside(placement, insats);
        return start == null || unread || told ? null : new DatePeriod(start, end);
    }
}
