package org.openbbic.report;

import java.util.List;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/** How many tests a suite has, and how many of them did not pass. */
record JunitCounts(int tests, int failures, int errors, int skipped) {

    /** What became of a test. */
    enum Result {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /** What a rule is as a test: what was found counts even where the rule gave up before the end. */
    static Result result(RuleOutcome rule, RuleRow row) {
        if (rule.status() == RuleStatus.KRASCHADE) {
            return Result.ERROR;
        }
        if (row.level() == Level.FEL && rule.findings() > 0) {
            return Result.FAILURE;
        }
        return rule.status() == RuleStatus.OVERHOPPAD ? Result.SKIPPED : Result.PASSED;
    }

    static JunitCounts of(List<RuleOutcome> outcomes, RuleBook rules) {
        int[] counts = new int[Result.values().length];
        for (RuleOutcome rule : outcomes) {
            counts[result(rule, rules.getRow(rule.id())).ordinal()]++;
        }
        return new JunitCounts(
                outcomes.size(),
                counts[Result.FAILURE.ordinal()],
                counts[Result.ERROR.ordinal()],
                counts[Result.SKIPPED.ordinal()]);
    }

    /** The one test of whether the check was carried out. */
    static JunitCounts ofRun(Report report) {
        return new JunitCounts(1, 0, report.outcome() == Outcome.EJ_GENOMFORD ? 1 : 0, 0);
    }

    JunitCounts plus(JunitCounts other) {
        return new JunitCounts(
                tests + other.tests, failures + other.failures, errors + other.errors, skipped + other.skipped);
    }
}
