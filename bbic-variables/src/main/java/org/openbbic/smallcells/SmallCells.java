package org.openbbic.smallcells;

/**
 * The rule for small cells (små celler) and its application to a table that is published together with its sums.
 *
 * <p>Counts of 1 up to, not including, the threshold are suppressed; 0 is shown. Then as much more is suppressed as is
 * needed, and no zero unless nothing else helps, so that <b>the following holds of whoever sees the table</b>. He knows all
 * shown counts, that they sum up, and this rule; of a suppressed count he knows that it is a whole number of at least 1, or
 * at least 0 where {@link Suppression#zerosMayBeHidden()}, and not whether it was suppressed for its own sake. Then
 *
 * <ul>
 *   <li>no suppressed count, be it a sum, can have only one value, and
 *   <li>each count that was suppressed because it is small can, as far as he can tell, be the threshold or more: he cannot
 *       even tell that it is small.
 * </ul>
 *
 * <p>Nothing is promised of the other bound. Sums that may be shown can by themselves force a count to be at least so and
 * so large, and then no suppression inside the table mends it.
 *
 * <p>What a variable's own counts show does not depend on the table they stand in: the sums of a table are first treated
 * as tables of their own, and the inside is then suppressed around them. Two tables with a variable in common can so be
 * published together, if they count the same cases. A table by three variables is the exception, see {@link
 * #cube(long[][][])}. Nothing here protects against two runs over sets of cases that differ by a few, whose tables can be
 * subtracted from each other; nor against one who knows some of the cases himself.
 *
 * <p>The method is that of cell suppression in statistical disclosure control, with paths in a network for the secondary
 * cells: what is given up is the least sum of counts at each step, not for the table as a whole. The same counts give the
 * same answer; among equals the first gives way. Immutable and safe to share.
 */
public final class SmallCells {

    /** The threshold where nothing else is said: 1 to 4 are suppressed. */
    public static final int DEFAULT_THRESHOLD = 5;

    private final int threshold;

    private SmallCells(int threshold) {
        this.threshold = threshold;
    }

    /** The rule with {@link #DEFAULT_THRESHOLD}. */
    public static SmallCells standard() {
        return new SmallCells(DEFAULT_THRESHOLD);
    }

    /**
     * The rule with another threshold.
     *
     * @param threshold the smallest count other than 0 that may be shown, at least 3: below that, nothing is hidden by it
     * @throws IllegalArgumentException if the threshold is below 3
     */
    public static SmallCells below(int threshold) {
        if (threshold < 3) {
            throw new IllegalArgumentException("threshold: at least 3");
        }
        return new SmallCells(threshold);
    }

    /** The smallest count other than 0 that may be shown. */
    public int threshold() {
        return threshold;
    }

    /**
     * A row of counts and their sum, such as the frequencies of a variable with one answer, those missing included.
     *
     * @param counts at least one, none below 0
     * @return one axis
     * @throws IllegalArgumentException if there are no counts, or one is below 0
     */
    public Suppression line(long[] counts) {
        return Line.of(counts, threshold);
    }

    /**
     * Rows by columns with all sums.
     *
     * @param counts {@code [row][column]}, at least one, none below 0
     * @return two axes
     * @throws IllegalArgumentException if there are no counts, rows are of unequal length, or a count is below 0
     */
    public Suppression cross(long[][] counts) {
        return Cross.of(counts, threshold);
    }

    /**
     * Counts by three variables with all sums over one, two and three of them.
     *
     * <p>The sums by two variables are treated as tables of their own first. Where they leave a count of the inside no
     * way to be another, some of them are suppressed as well: a page that shows this table and also a table by two of its
     * variables shows the latter's counts only where this answer, too, shows them.
     *
     * @param counts {@code [first][second][third]}, at least one, none below 0
     * @return three axes
     * @throws IllegalArgumentException if there are no counts, an axis is of unequal length, or a count is below 0
     */
    public Suppression cube(long[][][] counts) {
        return new Cube(counts, threshold).suppression();
    }

    /**
     * A question where several answers may be chosen: each count is a part of all cases, and the counts do not sum up to
     * them. A count is suppressed also where only 1 up to, not including, the threshold did <i>not</i> choose the answer.
     *
     * @param counts how many chose each answer
     * @param cases how many were asked
     * @return with one group
     * @throws IllegalArgumentException if there are no counts, one is below 0, or one is larger than {@code cases}
     */
    public AnswerSuppression answers(long[] counts, long cases) {
        long[][] oneGroup = new long[counts.length][1];
        for (int answer = 0; answer < counts.length; answer++) {
            oneGroup[answer][0] = counts[answer];
        }
        return answers(oneGroup, new long[] {cases});
    }

    /**
     * A question where several answers may be chosen, by groups of cases. The total number of answers that a group gave is
     * taken for known, since the mean number of answers tells it. Of a group whose size is suppressed nothing is shown,
     * zeros neither; only this is promised of its counts, that those above 0 cannot be worked out.
     *
     * @param counts {@code [answer][group]}, how many of the group chose the answer
     * @param groupSizes how many each group has
     * @throws IllegalArgumentException if there are no counts, one is below 0, one is larger than its group, or there are
     *     not as many groups as group sizes
     */
    public AnswerSuppression answers(long[][] counts, long[] groupSizes) {
        return new Answers(counts, groupSizes, threshold).suppression();
    }
}
