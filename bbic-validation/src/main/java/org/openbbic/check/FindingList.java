package org.openbbic.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Frame;
import org.openbbic.export.Location;
import org.openbbic.output.PlainText;
import org.openbbic.report.Findings;
import org.openbbic.report.Report.Finding;

/**
 * The remarks that are listed: all, or the first so many of each rule. Places are looked up for these only. What memory is not
 * to hold goes to a file.
 */
final class FindingList {

    /** The order of a report; those that are equal stay in the order they were made. */
    static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::path)
            .thenComparing(Finding::rule);

    /** So many are held in memory: all those of most files, and a few megabytes. */
    private static final int HELD = 20_000;

    private static final int LONGEST_VALUE = 100;

    /** A remark, and the number of its rule in the plan. */
    record Listed(int rule, Finding finding) {}

    private final int mostPerRule;
    private final boolean showValues;
    private final List<Listed> listed = new ArrayList<>();
    private int held = HELD;
    private @Nullable Path folder;
    private @Nullable FindingFile file;

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

    /** Those in memory, in the order they were made. */
    List<Listed> held() {
        return listed;
    }

    /** Sets how many memory is to hold, and the folder of the file. */
    void hold(int most, Path elsewhere) {
        held = most;
        folder = elsewhere;
    }

    /**
     * Puts those in memory into the file, where they are more than memory is to hold.
     *
     * @throws IOException if the file does not take them; then memory holds them still
     */
    void spill() throws IOException {
        if (listed.size() > held) {
            file = file == null ? FindingFile.make(folder) : file;
            file.add(sorted());
            listed.clear();
        }
    }

    /** All of them. */
    Findings all(RuleTally[] tallies) {
        if (file == null) {
            return Findings.of(sorted());
        }
        Map<String, Long> counts = new HashMap<>();
        for (RuleTally tally : tallies) {
            counts.put(tally.row().id(), tally.countListed());
        }
        return new SpilledFindings(file, sorted(), counts);
    }

    private List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(listed.size());
        for (Listed each : listed) {
            sorted.add(each.finding());
        }
        sorted.sort(BY_PLACE);
        return sorted;
    }
}
