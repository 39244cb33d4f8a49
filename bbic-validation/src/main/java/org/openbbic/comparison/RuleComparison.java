package org.openbbic.comparison;

import org.openbbic.rules.Level;

/**
 * What changed of one rule.
 *
 * @param rule id of the rule
 * @param level its level; the graver where the reports differ
 * @param before how many remarks the first report counts
 * @param after how many remarks the second report counts
 * @param added how many are new
 * @param gone how many are gone
 * @param remaining how many are still there
 * @param onlyCounted whether a report does not list them all, so that {@code added} and {@code gone} are the least they
 *     can be
 */
public record RuleComparison(
        String rule,
        Level level,
        long before,
        long after,
        long added,
        long gone,
        long remaining,
        boolean onlyCounted) {}
