/**
 * Counting: frequencies, groups, change and time, over any number of cases, in one pass and in memory that does not grow
 * with them.
 *
 * <p>Start at {@link org.openbbic.tabulation.Tabulation}, which is made once of a catalogue and the tables wanted, and
 * gives a {@link org.openbbic.tabulation.Counting} for each thread or file; countings are added to one another, and it
 * does not matter in what order or how the cases were split. What can be counted are the
 * {@link org.openbbic.tabulation.Dimension}s: every field that holds codes, by the tables of the format, and what is
 * worked out of several fields ({@code Ages}, {@code Times}, {@code Exposure}, {@code Changes}, {@code Occasions}, {@code Provisions}).
 * {@code Position} is where in a case the counting stands.
 *
 * <p>What is missing is kept apart from what was answered, and so is what cannot be understood. No text that stands where
 * a code belongs is kept.
 */
@NullMarked
package org.openbbic.tabulation;

import org.jspecify.annotations.NullMarked;
