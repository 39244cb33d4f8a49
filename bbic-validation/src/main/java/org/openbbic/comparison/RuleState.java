package org.openbbic.comparison;

import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Level;

/**
 * One rule in one report.
 *
 * @param level its level
 * @param status what became of it
 * @param reason why it was not run, a key of the report's, or {@code null}
 * @param found how many remarks it gave
 * @param listed how many of them are listed
 */
record RuleState(Level level, RuleStatus status, @Nullable String reason, long found, long listed) {

    private static final String NO_INPUT = "INDATA_SAKNAS";

    /** A rule that a report does not have. */
    static final RuleState ABSENT = new RuleState(Level.UPPLYSNING, RuleStatus.OVERHOPPAD, NO_INPUT, 0, 0);

    /** Whether remarks were counted that are not listed. */
    boolean isCut() {
        return listed < found;
    }

    /** Whether it was kept from running by something else than that the file has nothing for it. */
    boolean wasKeptFromRunning() {
        return status == RuleStatus.KRASCHADE || status == RuleStatus.OVERHOPPAD && !NO_INPUT.equals(reason);
    }

    RuleState withListed(long number) {
        return new RuleState(level, status, reason, Math.max(found, number), number);
    }
}
