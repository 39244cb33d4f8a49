package org.openbbic.rules;

/**
 * What a rule says to a person, in one language.
 *
 * @param title short name
 * @param given what must be there for the rule to apply
 * @param when what it remarks on
 * @param then what it says then
 * @param mend how to mend it (<i>så rättar du</i>)
 */
public record RuleText(String title, String given, String when, String then, String mend) {}
