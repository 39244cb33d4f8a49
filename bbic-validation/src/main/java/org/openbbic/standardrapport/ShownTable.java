package org.openbbic.standardrapport;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Numbers;
import org.openbbic.tabulation.Table;

/**
 * A counted table as its reader may see it. What is suppressed is empty here, and so is everything that is worked out of
 * it, so that no writer can show it.
 *
 * <p>Places are those of {@link Table}: 0 is all groups together.
 */
public final class ShownTable {

    private final Table table;
    private final Mask mask;
    private final boolean spread;
    private final long smallest;

    /** What may be shown. */
    interface Mask {
        /** Shows all. */
        Mask NOTHING_HIDDEN = new Mask() {
            @Override
            public boolean shows(int first, int second, int answer) {
                return true;
            }

            @Override
            public boolean showsWhole(int first, int second) {
                return true;
            }
        };

        /** Shows nothing. */
        Mask ALL_HIDDEN = new Mask() {
            @Override
            public boolean shows(int first, int second, int answer) {
                return false;
            }

            @Override
            public boolean showsWhole(int first, int second) {
                return false;
            }
        };

        boolean shows(int first, int second, int answer);

        boolean showsWhole(int first, int second);

        /** Whether a hidden number can be 0, too, which a reader must be told. */
        default boolean mayHideZeros() {
            return false;
        }
    }

    /**
     * A table.
     *
     * @param spread whether it is told of by mean, median and sum, and not number by number
     * @param smallest the smallest number other than 0 of records that anything may be told of
     */
    ShownTable(Table table, Mask mask, boolean spread, long smallest) {
        this.table = table;
        this.mask = mask;
        this.spread = spread;
        this.smallest = smallest;
    }

    /** The table, for its categories and what it counts; its numbers are to be asked for here. */
    Table table() {
        return table;
    }

    /** How many records there are in all. */
    public OptionalLong n() {
        return whole(0, 0);
    }

    /** How many records a group has. */
    public OptionalLong whole(int first, int second) {
        return mask.showsWhole(first, second) ? OptionalLong.of(table.whole(first, second)) : OptionalLong.empty();
    }

    /** How many records of a group give an answer. */
    public OptionalLong count(int first, int second, int answer) {
        return mask.shows(first, second, answer)
                ? OptionalLong.of(table.count(first, second, answer))
                : OptionalLong.empty();
    }

    /** How many records of a group state nothing. */
    public OptionalLong missing(int first, int second) {
        return count(first, second, table.answers().size() - 1);
    }

    /** How many records of a group state anything. */
    public OptionalLong stated(int first, int second) {
        return whole(first, second).isPresent() && missing(first, second).isPresent()
                ? OptionalLong.of(table.stated(first, second))
                : OptionalLong.empty();
    }

    /** The share of an answer among those of a group that state anything, from 0 to 1; of what is missing none. */
    public OptionalDouble share(int first, int second, int answer) {
        OptionalLong count = count(first, second, answer);
        OptionalLong stated = stated(first, second);
        boolean missing = table.answers().get(answer).kind() == Category.Kind.MISSING;
        return missing || count.isEmpty() || stated.isEmpty() || stated.getAsLong() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) count.getAsLong() / stated.getAsLong());
    }

    /** The numbers that a group answers; empty where they are not counted, there are none, or too few to be told of. */
    public Optional<Numbers> numbers(int first, int second) {
        if (!table.hasNumbers() || stated(first, second).isEmpty()) {
            return Optional.empty();
        }
        // Beside the numbers one by one a mean would tell of those that are suppressed.
        for (int i = 0; !spread && i < table.answers().size(); i++) {
            if (!mask.shows(first, second, i)) {
                return Optional.empty();
            }
        }
        // What could not be understood is in no mean, and so could be told from it.
        for (int i = 0; smallest > 1 && i < table.answers().size(); i++) {
            if (table.answers().get(i).kind() == Category.Kind.OTHER && table.count(first, second, i) > 0) {
                return Optional.empty();
            }
        }
        Numbers numbers = table.numbers(first, second);
        // A median and quartiles are records' own numbers; of few they point at somebody.
        boolean tooFew = smallest > 1 && numbers.n() < 2 * smallest;
        return numbers.n() == 0 || tooFew ? Optional.empty() : Optional.of(numbers);
    }

    /** A number of records that is told of beside the table's own; empty where it is too small. */
    OptionalLong told(long number) {
        return number > 0 && number < smallest ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** How many different children it is about; empty where no child has a key, or they are too few to be told of. */
    public OptionalLong children() {
        // Records less children tell how many came back, and those without a key stand beside them.
        boolean told = table.children() > 0
                && n().isPresent()
                && told(table.children()).isPresent()
                && told(table.n() - table.children()).isPresent()
                && told(table.withoutKey()).isPresent();
        return told ? OptionalLong.of(table.children()) : OptionalLong.empty();
    }

    /** Whether a suppressed number can be 0, too. */
    public boolean mayHideZeros() {
        return mask.mayHideZeros();
    }

    /** How many counts are suppressed, sums included. */
    public int suppressed() {
        int suppressed = 0;
        for (int i = 0; i < table.first().size(); i++) {
            for (int j = 0; j < table.second().size(); j++) {
                suppressed += mask.showsWhole(i, j) ? 0 : 1;
                for (int k = 0; k < table.answers().size(); k++) {
                    suppressed += mask.shows(i, j, k) ? 0 : 1;
                }
            }
        }
        return suppressed;
    }
}
