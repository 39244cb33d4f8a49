package org.openbbic.rules;

import java.util.List;

/**
 * A good and a bad example of a rule: a case, a file that begins with its header, or a table.
 *
 * @param good what the rule has nothing to say of
 * @param bad what it remarks on, and no other rule does
 * @param chosen the variables that a profile must have chosen for the examples to hold; none where they need no profile
 */
public record RuleExample(String good, String bad, List<String> chosen) {

    /** Copies the chosen variables. */
    public RuleExample {
        chosen = List.copyOf(chosen);
    }

    /** Whether the examples are rows of a table, not JSON. */
    public boolean isTable() {
        return !good.startsWith("{");
    }
}
