package org.openbbic.report;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openbbic.report.Report.Finding;

/**
 * The remarks that a report lists, in the order of file, line, column, path and rule. They can be gone through any number of
 * times, by one thread at a time. There can be more of them than memory holds: make a list of all only where they are few.
 */
public interface Findings extends Iterable<Finding>, Closeable {

    /**
     * Remarks that memory holds.
     *
     * @param findings in the order they have in the report; copied
     */
    static Findings of(List<Finding> findings) {
        return new ListedFindings(findings);
    }

    /** How many there are. */
    long size();

    /** How many of them a rule gave. */
    long count(String rule);

    /** Whether any of them shows what stands in the file. */
    boolean showValues();

    /**
     * Goes through them from the first.
     *
     * @throws java.io.UncheckedIOException from its methods, if those that memory does not hold cannot be read back or
     *     have been closed
     */
    @Override
    Iterator<Finding> iterator();

    /** Whether there is none. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** Goes through them from the first. */
    default Stream<Finding> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * The first so many of each rule, by the rule's id; a rule that gave none is not there.
     *
     * @param most 1 or more
     */
    default Map<String, List<Finding>> firstOfEachRule(int most) {
        Map<String, List<Finding>> first = new HashMap<>();
        long ofOthers = size();
        long wanted = 0;
        for (Iterator<Finding> each = iterator(); ofOthers > 0 || wanted > 0; ) {
            Finding finding = each.next();
            List<Finding> ofRule = first.get(finding.rule());
            if (ofRule == null) {
                ofRule = new ArrayList<>();
                first.put(finding.rule(), ofRule);
                ofOthers -= count(finding.rule());
                wanted += Math.min(most, count(finding.rule()));
            }
            if (ofRule.size() < most) {
                ofRule.add(finding);
                wanted--;
            }
        }
        return first;
    }

    /** Lets go of what memory does not hold; those that it does hold can still be gone through. */
    @Override
    void close();
}
