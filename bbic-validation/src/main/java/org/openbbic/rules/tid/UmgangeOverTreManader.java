package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T008: a limit on contact that was considered again later than three months after the decision or after the last
 * time.
 *
 * <p>The format does not tell when a limit was lifted. So the time after the last day that is stated is not judged, and
 * cannot be tested once it is longer than three months.
 */
final class UmgangeOverTreManader implements NodeRule<Umgangesbegransning> {

    // The same date three months later is in time.
    private static final int MONTHS = 3;

    private record Again(LocalDate day, int index) {}

    @Override
    public String id() {
        return "BBIC-T008";
    }

    @Override
    public NodeType<Umgangesbegransning> node() {
        return Format.UMGANGESBEGRANSNING;
    }

    @Override
    public void judge(Umgangesbegransning node, CaseContext around, Remarks remarks) {
        LocalDate last = node.beslut();
        if (last == null || node.ovrigt().isUnreadable("omprovad") || ToldDays.isContact(node, around)) {
            return;
        }
        boolean tested = false;
        boolean undecided = false;
        for (Again again : inOrder(node)) {
            Provision provision = Law.CONTACT.on(last, around.catalogue());
            undecided |= provision == null;
            tested |= provision != null;
            if (provision != null && again.day.isAfter(last.plusMonths(MONTHS))) {
                remarks.remark("omprovad/" + again.index, null, provision.citation());
            }
            last = again.day;
        }
        if (tested) {
            remarks.tested();
        }
        if (undecided || isOpen(last, around)) {
            remarks.undecided();
        }
    }

    // A day before the decision is no day on which it was considered again.
    private static List<Again> inOrder(Umgangesbegransning node) {
        List<Again> days = new ArrayList<>();
        for (int i = 0; i < node.omprovad().size(); i++) {
            LocalDate day = node.omprovad().get(i);
            if (node.beslut() != null && !day.isBefore(node.beslut())) {
                days.add(new Again(day, i));
            }
        }
        days.sort(Comparator.comparing(Again::day));
        return days;
    }

    private static boolean isOpen(LocalDate last, CaseContext around) {
        Insats insats = around.insats();
        LocalDate end = insats == null ? around.asOf() : Stay.end(insats, around.asOf());
        return end == null || end.isAfter(last.plusMonths(MONTHS));
    }
}
