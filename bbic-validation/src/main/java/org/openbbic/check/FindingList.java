package org.openbbic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Frame;
import org.openbbic.export.Location;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.Finding;

/** The remarks that are listed: the first so many of each rule. Places are looked up for these only. */
final class FindingList {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::path)
            .thenComparing(Finding::rule);

    private static final int LONGEST_VALUE = 100;

    /** A remark, and the number of its rule in the plan. */
    record Listed(int rule, Finding finding) {}

    private final int mostPerRule;
    private final boolean showValues;
    private final List<Listed> listed = new ArrayList<>();

    FindingList(CheckOptions options) {
        this.mostPerRule = options.mostPerRule();
        this.showValues = options.showValues();
    }

    boolean isFull(RuleTally tally) {
        return tally.countListed() >= mostPerRule;
    }

    /** Lists a remark; where no location is given it is looked up. */
    void add(
            RuleTally tally,
            int file,
            @Nullable String caseId,
            String path,
            @Nullable Location location,
            @Nullable String variant,
            @Nullable String detail,
            Frame frame,
            List<String> versions) {
        Location place = location == null ? frame.locate(path) : location;
        // What the file or the case as a whole holds is no value; it would show everything for a field that is missing.
        String value = showValues && !path.isEmpty() ? frame.valueAt(path) : null;
        Finding finding = new Finding(
                tally.row().id(),
                file,
                Masking.id(caseId),
                place.line(),
                place.column(),
                path,
                variant,
                detail,
                value == null ? null : PlainText.of(value, LONGEST_VALUE),
                versions);
        add(tally, finding);
    }

    /** Lists a remark that another list made. */
    void add(RuleTally tally, Finding finding) {
        listed.add(new Listed(tally.number(), finding));
        tally.listed();
    }

    /** In the order they were made. */
    List<Listed> all() {
        return listed;
    }

    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(listed.size());
        for (Listed each : listed) {
            sorted.add(each.finding());
        }
        sorted.sort(BY_PLACE);
        return sorted;
    }
}
