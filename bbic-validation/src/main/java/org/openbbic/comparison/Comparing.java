package org.openbbic.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openbbic.comparison.ReportComparison.Checked;
import org.openbbic.comparison.ReportComparison.Result;
import org.openbbic.report.Report.Outcome;
import org.openbbic.rules.Level;

/**
 * The work of one comparison, in three passes: the first report is counted, the second is taken away from it, and what is
 * left is looked up in the first again.
 */
final class Comparing {

    private final Occurrences left;
    private final Tally added = new Tally();
    private final Tally gone = new Tally();

    /** Remarks of one kind: all counted by rule, the first of each rule kept. */
    private static final class Tally {
        private final Map<String, Long> counts = new HashMap<>();
        private final List<Remark> listed = new ArrayList<>();

        void add(Remark remark) {
            if (counts.merge(remark.rule(), 1L, Long::sum) <= ReportComparison.MOST_PER_RULE) {
                listed.add(remark);
            }
        }

        long count(String rule) {
            return counts.getOrDefault(rule, 0L);
        }

        List<Remark> without(Set<String> rules) {
            return listed.stream()
                    .filter(remark -> !rules.contains(remark.rule()))
                    .toList();
        }
    }

    /**
     * Of reports up to a length.
     *
     * @param most how many remarks the first may list
     */
    Comparing(long most) {
        this.left = new Occurrences(most);
    }

    ReportComparison compare(ReportFile first, ReportFile second) throws NotAReportException, IOException {
        ReportSummary before = ReportReader.read(first, this::count);
        ReportSummary after = ReportReader.read(second, this::take);
        ReportReader.read(first, this::lookUp);
        Set<String> ids = new TreeSet<>(before.rules().keySet());
        ids.addAll(after.rules().keySet());
        List<RuleComparison> rules = new ArrayList<>();
        Set<String> onlyCounted = new HashSet<>();
        for (String id : ids) {
            RuleComparison rule = rule(id, before.rule(id), after.rule(id));
            if (rule.before() + rule.after() > 0) {
                rules.add(rule);
            }
            if (rule.onlyCounted()) {
                onlyCounted.add(id);
            }
        }
        return new ReportComparison(
                Caveats.of(before, after),
                rules,
                added.without(onlyCounted),
                gone.without(onlyCounted),
                checked(before),
                checked(after),
                result(before, after, rules));
    }

    private void count(Remark remark) throws NotAReportException {
        if (!left.add(remark)) {
            throw new NotAReportException(
                    "filen har fler anmärkningar än minnet rymmer; ge mer med BBIC_JAVA_OPTS=-Xmx1g.");
        }
    }

    private void take(Remark remark) {
        if (!left.take(remark)) {
            added.add(remark);
        }
    }

    private void lookUp(Remark remark) {
        if (left.take(remark)) {
            gone.add(remark);
        }
    }

    private RuleComparison rule(String id, RuleState before, RuleState after) {
        boolean onlyCounted = before.isCut() || after.isCut();
        long more = onlyCounted ? Math.max(0, after.found() - before.found()) : added.count(id);
        long fewer = onlyCounted ? Math.max(0, before.found() - after.found()) : gone.count(id);
        return new RuleComparison(
                id,
                graver(before.level(), after.level()),
                before.found(),
                after.found(),
                more,
                fewer,
                after.found() - more,
                onlyCounted);
    }

    /** The graver, so that a profile that lowers a rule does not hide what is new. */
    private static Level graver(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Checked checked(ReportSummary summary) {
        return new Checked(summary.outcome(), summary.cases(), summary.asOf(), summary.synthetic());
    }

    private static Result result(ReportSummary before, ReportSummary after, List<RuleComparison> rules) {
        boolean open = after.outcome() == Outcome.EJ_GENOMFORD;
        for (RuleComparison rule : rules) {
            if (rule.level() == Level.FEL && rule.added() > 0) {
                return Result.NYTT_FEL;
            }
            open |= rule.level() == Level.FEL && rule.onlyCounted();
        }
        for (String id : Caveats.keptFromRunning(before, after)) {
            open |= graver(before.rule(id).level(), after.rule(id).level()) == Level.FEL;
        }
        return open ? Result.KAN_INTE_AVGORAS : Result.INGET_NYTT_FEL;
    }
}
