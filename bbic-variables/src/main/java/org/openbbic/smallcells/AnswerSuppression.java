package org.openbbic.smallcells;

/**
 * What is shown of a question where several answers may be chosen, by groups.
 *
 * <p>{@code cells.shown(i, g)} is how many of group g chose answer i, {@code cells.shown(i, SUM)} how many chose it in all
 * groups together. {@code cells.shown(SUM, g)} is how many answers the group gave taken together, and {@code
 * cells.shown(SUM, SUM)} the same for all groups: where these are suppressed, so are the mean number of answers and the
 * distribution of how many answers were chosen.
 *
 * @param cells answers by groups, with their sums
 * @param groups the sizes of the groups, which are the bases of the shares, and their sum
 */
public record AnswerSuppression(Suppression cells, Suppression groups) {}
