package org.openbbic.check;

import java.util.List;
import java.util.function.IntFunction;
import org.openbbic.rules.Rule;

/**
 * Some of the rules, with their numbers in the plan. They stand in an array of their own kind, since a cast at each call
 * would cost more than most rules do.
 *
 * @param <T> their kind
 */
final class Rules<T extends Rule> {

    private final T[] rules;
    private final int[] numbers;

    private Rules(T[] rules, int[] numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    // The array is of the kind that the caller asks for, and refuses any other rule.
    @SuppressWarnings("unchecked")
    static <T extends Rule> Rules<T> of(List<Rule> all, int[] numbers, IntFunction<Object[]> array) {
        Object[] rules = array.apply(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            rules[i] = all.get(numbers[i]);
        }
        return new Rules<>((T[]) rules, numbers);
    }

    /** The rules; not to be changed. */
    T[] rules() {
        return rules;
    }

    /** The number of each in the plan; not to be changed. */
    int[] numbers() {
        return numbers;
    }
}
