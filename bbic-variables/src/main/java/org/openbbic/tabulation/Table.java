package org.openbbic.tabulation;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A counted table: answers by up to two groups, each with all groups together first. Immutable.
 *
 * <p>{@code whole} is the number of records of a group, whatever they answer; of them those that state nothing are
 * <i>missing</i>, and shares are of the others. Where several answers can be given, the answers of a group sum to more
 * than its records; where a group is of several answers, the groups sum to more than all.
 */
public final class Table {

    private final TableSpec spec;
    private final Dimension counted;
    private final List<Dimension> groups;
    private final List<List<Category>> axes;
    private final int @Nullable [] numbers;
    private final long[][][] counts;
    private final long[][] whole;
    private final long children;
    private final long withoutKey;

    Table(
            TableSpec spec,
            Dimension counted,
            List<Dimension> groups,
            List<List<Category>> axes,
            int @Nullable [] numbers,
            long[][][] counts,
            long[][] whole,
            long children,
            long withoutKey) {
        this.spec = spec;
        this.counted = counted;
        this.groups = List.copyOf(groups);
        this.axes = List.copyOf(axes);
        this.numbers = numbers;
        this.counts = counts;
        this.whole = whole;
        this.children = children;
        this.withoutKey = withoutKey;
    }

    /**
     * This table with those numbers and texts gathered in one category that fewer than so many records have, since they stand
     * in it only because somebody has them. Of a dimension with several answers a record, a group of what is gathered can
     * count a record more than once.
     *
     * @param below how few, above 0, are gathered
     * @param answersToo whether answers are gathered, and not groups alone
     */
    public Table gathered(long below, boolean answersToo) {
        return Gathering.of(this, below, answersToo);
    }

    Table gathered(List<List<Category>> others, long[][][] otherCounts, long[][] otherWhole, boolean numbersStand) {
        return new Table(
                spec,
                counted,
                groups,
                others,
                numbersStand ? numbers : null,
                otherCounts,
                otherWhole,
                children,
                withoutKey);
    }

    /** What was asked for. */
    public TableSpec spec() {
        return spec;
    }

    /** What is counted. */
    public Dimension counted() {
        return counted;
    }

    /** What it is set against, at most two. */
    public List<Dimension> groups() {
        return groups;
    }

    /** The first groups: all together, then each; only all together where there is no such dimension. */
    public List<Category> first() {
        return axes.get(0);
    }

    /** The second groups, in the same way. */
    public List<Category> second() {
        return axes.get(1);
    }

    /** The answers; what could not be understood and what is missing come last. */
    public List<Category> answers() {
        return axes.get(2);
    }

    /** How many records there are in all. */
    public long n() {
        return whole[0][0];
    }

    /** How many different children they are about, of those with a key. */
    public long children() {
        return children;
    }

    /** How many records are about a child without a key, so that it is not known whether it is counted before. */
    public long withoutKey() {
        return withoutKey;
    }

    /**
     * How many records of a group give an answer.
     *
     * @param first place of the first group in {@link #first}, 0 for all
     * @param second place of the second group in {@link #second}, 0 for all
     * @param answer place of the answer in {@link #answers}
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long count(int first, int second, int answer) {
        return counts[first][second][answer];
    }

    /**
     * How many records of all groups give the answer with that key.
     *
     * @throws NoSuchElementException if the table has no such answer
     */
    public long count(String answer) {
        return counts[0][0][place(answers(), answer)];
    }

    /**
     * How many records of a group give the answer with that key.
     *
     * @throws NoSuchElementException if the table has no such group or answer
     */
    public long count(String group, String answer) {
        return counts[place(first(), group)][0][place(answers(), answer)];
    }

    /**
     * How many records a group has, whatever they answer.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long whole(int first, int second) {
        return whole[first][second];
    }

    /**
     * How many records of a group state anything, which is what shares are of.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long stated(int first, int second) {
        return whole[first][second] - counts[first][second][answers().size() - 1];
    }

    /**
     * The numbers that the records of a group answer.
     *
     * @throws IllegalStateException if no numbers are counted, or some of them are {@linkplain #gathered gathered}
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Numbers numbers(int first, int second) {
        if (!hasNumbers() || numbers == null) {
            throw new IllegalStateException("no numbers: " + counted.id());
        }
        return new Numbers(numbers, Arrays.copyOf(counts[first][second], numbers.length));
    }

    /** Whether it counts numbers, and each of them by itself. */
    public boolean hasNumbers() {
        return counted.kind() == Dimension.Kind.NUMBER && numbers != null;
    }

    private static int place(List<Category> among, String key) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new NoSuchElementException("no such category");
    }
}
