package org.openbbic.comparison;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Outcome;
import org.openbbic.rules.Level;

/**
 * Two reports held against each other. A remark is the same in both if rule, case and path are; two that are alike in all
 * three are counted.
 *
 * @param caveats why it limps, in the order of {@link Caveat}
 * @param rules the rules that gave a remark in one of them, in the order of their ids
 * @param added new remarks, in the order of the second report; at most {@value #MOST_PER_RULE} of each rule
 * @param gone remarks that are gone, in the order of the first report; at most {@value #MOST_PER_RULE} of each rule
 * @param first what the first report says of itself
 * @param second what the second report says of itself
 * @param result what it comes to
 */
public record ReportComparison(
        List<Caveat> caveats,
        List<RuleComparison> rules,
        List<Remark> added,
        List<Remark> gone,
        Checked first,
        Checked second,
        Result result) {

    /** How many new remarks of each rule are listed, and how many that are gone; the rest are counted. */
    public static final int MOST_PER_RULE = 1_000;

    /** What the comparison comes to. */
    public enum Result {
        /** Nothing new of level FEL. */
        INGET_NYTT_FEL,
        /** Something new of level FEL. */
        NYTT_FEL,
        /** Nothing new of level FEL was seen, but there may be: the second report does not tell of all. */
        KAN_INTE_AVGORAS
    }

    /**
     * What a report says of its check.
     *
     * @param outcome the verdict
     * @param cases how many cases the files hold
     * @param asOf the day that counted as today, or {@code null} where it is no date
     * @param synthetic whether the data are said to be made up
     */
    public record Checked(
            Outcome outcome, long cases, @Nullable LocalDate asOf, boolean synthetic) {}

    /** Copies the lists. */
    public ReportComparison {
        caveats = List.copyOf(caveats);
        rules = List.copyOf(rules);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * Compares a report with a later one. The first is read twice.
     *
     * @throws NotAReportException if one of them is no report, or the first has more remarks than half of the
     *     memory holds at 16 bytes each
     * @throws IOException if reading fails
     */
    public static ReportComparison between(ReportFile first, ReportFile second)
            throws NotAReportException, IOException {
        return between(first, second, Occurrences.fitting(Runtime.getRuntime().maxMemory()));
    }

    static ReportComparison between(ReportFile first, ReportFile second, long most)
            throws NotAReportException, IOException {
        return new Comparing(most).compare(first, second);
    }

    /** The sum over the rules of that level. */
    public long sum(Level level, ToLongFunction<RuleComparison> number) {
        return rules.stream()
                .filter(rule -> rule.level() == level)
                .mapToLong(number)
                .sum();
    }

    /** The sum over all rules. */
    public long sum(ToLongFunction<RuleComparison> number) {
        return rules.stream().mapToLong(number).sum();
    }
}
