package org.openbbic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbbic.report.Report;
import org.openbbic.rules.ShareRule;

/** Parts and wholes that one rule has counted, by what they are about. */
final class Shares implements ShareRule.Counts {

    private final Map<String, long[]> counts = new HashMap<>();

    @Override
    public void add(String of, long part, long whole) {
        long[] both = counts.get(of);
        if (both == null) {
            both = new long[2];
            counts.put(of, both);
        }
        both[0] += part;
        both[1] += whole;
    }

    void add(Shares others) {
        others.counts.forEach((of, both) -> add(of, both[0], both[1]));
    }

    /** The shares, in the order of what they are about. */
    List<Report.Share> all() {
        List<Report.Share> all = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((of, both) -> all.add(new Report.Share(of.isEmpty() ? null : of, both[0], both[1])));
        return all;
    }
}
