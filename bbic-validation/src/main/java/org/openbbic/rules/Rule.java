package org.openbbic.rules;

/** One rule. It holds no state, so one object serves every case and every thread. */
public sealed interface Rule permits NodeRule, AnswersRule, CodeRule, TextRule, ReadRule, FileRule, ShareRule {

    /** Its id in the rule book. */
    String id();

    /** Whether it has nothing to say unless a profile tells which variables the municipality has chosen. */
    default boolean needsChoice() {
        return false;
    }
}
