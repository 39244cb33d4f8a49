package org.openbbic.rules;

/**
 * A good and a bad example of a rule: a case, a file that begins with its header, or a table.
 *
 * @param good what the rule has nothing to say of
 * @param bad what it remarks on, and no other rule does
 */
public record RuleExample(String good, String bad) {

    /** Whether the examples are rows of a table, not JSON. */
    public boolean isTable() {
        return !good.startsWith("{");
    }
}
