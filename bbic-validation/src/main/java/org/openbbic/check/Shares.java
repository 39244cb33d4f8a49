package org.openbbic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbbic.report.Report;
import org.openbbic.rules.ShareRule;

/** Parts and wholes that one rule has counted, by what they are about. */
final class Shares implements ShareRule.Counts {

    /** Few: what a rule counts for each case is named by a handful of texts, the same objects every time. */
    private final List<Counted> all = new ArrayList<>();

    private static final class Counted {
        private final String of;
        private long part;
        private long whole;

        Counted(String of) {
            this.of = of;
        }
    }

    @Override
    public void add(String of, long part, long whole) {
        Counted counted = find(of);
        counted.part += part;
        counted.whole += whole;
    }

    private Counted find(String of) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).of.equals(of)) {
                return all.get(i);
            }
        }
        Counted made = new Counted(of);
        all.add(made);
        return made;
    }

    void add(Shares others) {
        others.all.forEach(each -> add(each.of, each.part, each.whole));
    }

    /** The shares, in the order of what they are about. */
    List<Report.Share> all() {
        return all.stream()
                .sorted(Comparator.comparing(each -> each.of))
                .map(each -> new Report.Share(each.of.isEmpty() ? null : each.of, each.part, each.whole))
                .toList();
    }
}
