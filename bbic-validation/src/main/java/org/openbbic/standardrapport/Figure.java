package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.openbbic.standardrapport.FigureDefinition.Measure;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Numbers;

/**
 * A key figure with its numbers.
 *
 * @param definition what it is
 * @param rows all together first, then by unit, or own and others
 */
public record Figure(FigureDefinition definition, List<Row> rows) {

    /** Copies the rows. */
    public Figure {
        rows = List.copyOf(rows);
    }

    /**
     * The figure of a group.
     *
     * @param group which group
     * @param numerator of a share; the number of records of a median; else the figure itself
     * @param denominator of a share
     * @param value a share from 0 to 1, or the number; empty where there is nothing to work it out of, or it is suppressed
     * @param outside how many records could not be judged, and so are in neither
     * @param suppressed whether it is empty because the numbers are too small to be shown
     */
    public record Row(
            Category group,
            OptionalLong numerator,
            OptionalLong denominator,
            OptionalDouble value,
            OptionalLong outside,
            boolean suppressed) {

        static Row suppressed(Category group) {
            return new Row(
                    group,
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalLong.empty(),
                    true);
        }

        static Row share(Category group, long numerator, long denominator, OptionalLong outside) {
            return new Row(
                    group,
                    OptionalLong.of(numerator),
                    OptionalLong.of(denominator),
                    denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator),
                    outside,
                    false);
        }
    }

    static Figure of(FigureDefinition definition, ShownTable shown) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.table().first().size(); i++) {
            rows.add(row(definition, shown, i));
        }
        return new Figure(definition, rows);
    }

    private static Row row(FigureDefinition definition, ShownTable shown, int group) {
        Category category = shown.table().first().get(group);
        OptionalLong whole = shown.whole(group, 0);
        if (whole.isEmpty()) {
            return Row.suppressed(category);
        }
        return switch (definition.measure()) {
            case ANDEL -> share(definition, shown, group);
            case ANTAL ->
                new Row(
                        category,
                        whole,
                        OptionalLong.empty(),
                        OptionalDouble.of(whole.getAsLong()),
                        OptionalLong.of(0),
                        false);
            case MEDIAN, SUMMA -> numbers(definition.measure(), shown, group);
            case ATER -> throw new IllegalArgumentException("definition: returns are no table");
        };
    }

    private static Row share(FigureDefinition definition, ShownTable shown, int group) {
        Category category = shown.table().first().get(group);
        OptionalLong numerator = sum(definition.numerator(), shown, group);
        OptionalLong denominator = sum(definition.denominator(), shown, group);
        OptionalLong whole = shown.whole(group, 0);
        if (numerator.isEmpty() || denominator.isEmpty() || whole.isEmpty()) {
            return Row.suppressed(category);
        }
        return Row.share(
                category,
                numerator.getAsLong(),
                denominator.getAsLong(),
                shown.told(whole.getAsLong() - denominator.getAsLong()));
    }

    /** Empty where one of the counts is suppressed. */
    private static OptionalLong sum(List<String> answers, ShownTable shown, int group) {
        if (answers.contains(FigureDefinition.ALL)) {
            return shown.whole(group, 0);
        }
        if (answers.contains(FigureDefinition.STATED)) {
            return shown.stated(group, 0);
        }
        long sum = 0;
        for (int i = 0; i < shown.table().answers().size(); i++) {
            Category answer = shown.table().answers().get(i);
            boolean isAnswer = answer.kind() == Category.Kind.ANSWER;
            if (answers.contains(answer.key()) || isAnswer && answers.contains(FigureDefinition.ANSWERED)) {
                OptionalLong count = shown.count(group, 0, i);
                if (count.isEmpty()) {
                    return OptionalLong.empty();
                }
                sum += count.getAsLong();
            }
        }
        return OptionalLong.of(sum);
    }

    private static Row numbers(Measure measure, ShownTable shown, int group) {
        Category category = shown.table().first().get(group);
        Optional<Numbers> numbers = shown.numbers(group, 0);
        if (numbers.isEmpty()) {
            boolean none = shown.stated(group, 0).isPresent()
                    && shown.table().hasNumbers()
                    && shown.table().numbers(group, 0).n() == 0;
            return none
                    ? new Row(
                            category,
                            OptionalLong.of(0),
                            OptionalLong.empty(),
                            OptionalDouble.empty(),
                            shown.whole(group, 0),
                            false)
                    : Row.suppressed(category);
        }
        long outside = shown.whole(group, 0).orElseThrow() - numbers.get().n();
        return new Row(
                category,
                OptionalLong.of(numbers.get().n()),
                OptionalLong.empty(),
                measure == Measure.MEDIAN
                        ? numbers.get().median()
                        : OptionalDouble.of(numbers.get().sum()),
                shown.told(outside),
                false);
    }
}
