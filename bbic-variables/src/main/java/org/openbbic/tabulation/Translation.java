package org.openbbic.tabulation;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Other numbers for the texts in the cells of a table; everything else keeps its number. */
final class Translation {

    private final IntUnaryOperator first;
    private final IntUnaryOperator second;
    private final IntUnaryOperator answer;

    private Translation(IntUnaryOperator first, IntUnaryOperator second, IntUnaryOperator answer) {
        this.first = first;
        this.second = second;
        this.answer = answer;
    }

    /**
     * That of a table.
     *
     * @param renumbered the new numbers of each field with texts
     */
    static Translation of(Tabulation plan, TableSpec spec, IntFunction<IntUnaryOperator> renumbered) {
        return new Translation(
                one(plan, spec.groups().isEmpty() ? "" : spec.groups().get(0), renumbered),
                one(plan, spec.groups().size() < 2 ? "" : spec.groups().get(1), renumbered),
                one(plan, spec.counted(), renumbered));
    }

    private static IntUnaryOperator one(Tabulation plan, String id, IntFunction<IntUnaryOperator> renumbered) {
        Integer number = plan.texts().get(id);
        if (number == null) {
            return IntUnaryOperator.identity();
        }
        IntUnaryOperator numbers = renumbered.apply(number);
        return category -> Categories.isAnswer(category) ? numbers.applyAsInt(category) : category;
    }

    long of(long cell) {
        return Categories.cell(
                first.applyAsInt(Categories.first(cell)),
                second.applyAsInt(Categories.second(cell)),
                answer.applyAsInt(Categories.answer(cell)));
    }
}
