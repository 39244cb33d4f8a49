package org.openbbic.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a profile changes of one rule.
 *
 * @param rule id of the rule
 * @param off whether it is turned off
 * @param level another level, or {@code null}
 * @param threshold another threshold, in the unit of the rule's own, or {@code null}
 * @param line where it stands in the profile
 */
public record RuleChange(
        String rule,
        boolean off,
        @Nullable Level level,
        @Nullable Integer threshold,
        int line) {

    /** Checks that the rule is there. */
    public RuleChange {
        Objects.requireNonNull(rule, "rule");
    }
}
