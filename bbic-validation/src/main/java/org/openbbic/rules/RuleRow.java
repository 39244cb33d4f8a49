package org.openbbic.rules;

import org.openbbic.model.Source;

/**
 * The row of one rule in the rule book.
 *
 * @param id never changes its meaning, such as {@code BBIC-T002}
 * @param rule simple name of its class
 * @param level level of its remarks
 * @param area area
 * @param node what it judges: a node of the format, {@code kod} for answers of code lists, {@code texter} for texts that
 *     can hold anything, {@code fil} for a file as a whole, or {@code text} for what the reader meets
 * @param mender who can mend it
 * @param date what decides which law or list applies, or {@code -}
 * @param source where it comes from
 */
public record RuleRow(
        String id, String rule, Level level, Area area, String node, Mender mender, String date, Source source) {}
