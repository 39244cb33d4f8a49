package org.openbbic.comparison;

import org.jspecify.annotations.Nullable;
import org.openbbic.rules.Level;

/**
 * One remark of a report. What identifies it is its rule, its case and its path; line and file change from one delivery to
 * the next.
 *
 * @param rule id of the rule
 * @param level its level in that report
 * @param caseId id of the case as the report has it, or {@code null}
 * @param path JSON Pointer within the case
 * @param file name of the file as the report has it
 * @param line line, from 1
 */
public record Remark(String rule, Level level, @Nullable String caseId, String path, String file, long line) {

    /** Rule and level; no id. */
    @Override
    public String toString() {
        return "Remark[" + rule + ", " + level + "]";
    }
}
