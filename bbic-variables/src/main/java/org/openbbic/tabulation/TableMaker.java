package org.openbbic.tabulation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** Makes a table of what was counted: gives the numbers their names, in an order that does not hang on the cases. */
final class TableMaker {

    private static final String UNATTESTED = " (obelagt)";

    private final Counting counting;
    private final Tabulation plan;
    private final TableSpec spec;
    private final int population;
    private final CellCounts cells = new CellCounts();

    TableMaker(Counting counting, int number, int population) {
        this.counting = counting;
        this.plan = counting.plan();
        this.spec = plan.specs().get(number);
        this.population = population;
        // Where a field had too many texts, those that were numbered before that showed are together with the rest.
        Translation folded = Translation.of(
                plan, spec, text -> category -> counting.texts(text).isTooMany() ? Categories.OTHER : category);
        counting.cells(number).each((cell, count) -> cells.add(folded.of(cell), count));
    }

    Table make() {
        Dimension counted = plan.dimensions().get(spec.counted());
        List<Dimension> groups =
                spec.groups().stream().map(plan.dimensions()::get).toList();
        Axis first = axis(groups.isEmpty() ? null : groups.get(0), 0);
        Axis second = axis(groups.size() < 2 ? null : groups.get(1), 1);
        Axis answers = answers(counted);
        long[][][] counts = new long[first.size()][second.size()][answers.size()];
        long[][] whole = new long[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                whole[i][j] = cells.get(Categories.cell(first.number(i), second.number(j), Categories.WHOLE));
                for (int k = 0; k < answers.size(); k++) {
                    counts[i][j][k] = cells.get(Categories.cell(first.number(i), second.number(j), answers.number(k)));
                }
            }
        }
        return new Table(
                spec,
                counted,
                groups,
                List.of(first.categories(), second.categories(), answers.categories()),
                answers.numbers().stream()
                        .mapToInt(Integer::intValue)
                        .filter(Categories::isAnswer)
                        .toArray(),
                counts,
                whole,
                counting.children().distinct(population),
                counting.children().unknown(population));
    }

    /** Categories with their numbers. */
    private record Axis(List<Integer> numbers, List<Category> categories) {

        int size() {
            return numbers.size();
        }

        int number(int at) {
            return numbers.get(at);
        }
    }

    private Axis axis(@Nullable Dimension dimension, int place) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(Categories.ALL);
        if (dimension != null) {
            TreeSet<Integer> met = new TreeSet<>();
            cells.each((cell, count) -> met.add(place == 0 ? Categories.first(cell) : Categories.second(cell)));
            met.remove(Categories.ALL);
            numbers.addAll(sorted(dimension, met));
        }
        return axis(dimension, numbers);
    }

    private Axis answers(Dimension dimension) {
        TreeSet<Integer> met = new TreeSet<>();
        cells.each((cell, count) -> met.add(Categories.answer(cell)));
        met.remove(Categories.WHOLE);
        met.add(Categories.MISSING);
        for (int i = 0; i < dimension.words().size(); i++) {
            met.add(i);
        }
        CodeList list = dimension.list();
        if (list != null) {
            for (CodeEntry entry : list.entries()) {
                if (isExpected(entry)) {
                    met.add(entry.code().ordinal());
                }
            }
        }
        return axis(dimension, sorted(dimension, met));
    }

    /** Whether an answer stands in the table though nobody gave it: a version that was met has it. */
    private boolean isExpected(CodeEntry entry) {
        for (int i = 0; !entry.hidden() && i < counting.versions().size(); i++) {
            if (entry.state(counting.versions().text(i)).presence() == Presence.FINNS) {
                return true;
            }
        }
        return false;
    }

    /** By number, which is the order of a list, of words and of years; texts as a Swedish reader expects them. */
    private List<Integer> sorted(Dimension dimension, TreeSet<Integer> met) {
        List<Integer> sorted = new ArrayList<>(met);
        if (dimension.kind() == Dimension.Kind.TEXT) {
            Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
            Comparator<Integer> byText = Comparator.comparing(number -> text(dimension, number), swedish::compare);
            sorted.sort(Comparator.<Integer, Boolean>comparing(number -> !Categories.isAnswer(number))
                    .thenComparing(byText)
                    .thenComparing(number -> text(dimension, number))
                    .thenComparing(Comparator.reverseOrder()));
            return sorted;
        }
        // The highest numbers stand for what is no answer; what was not understood comes before what is missing.
        return sorted;
    }

    private String text(Dimension dimension, int number) {
        return Categories.isAnswer(number)
                ? counting.texts(Objects.requireNonNull(plan.texts().get(dimension.id())))
                        .text(number)
                : "";
    }

    private Axis axis(@Nullable Dimension dimension, List<Integer> numbers) {
        return new Axis(
                List.copyOf(numbers),
                numbers.stream().map(number -> category(dimension, number)).toList());
    }

    private Category category(@Nullable Dimension dimension, int number) {
        if (number == Categories.ALL || dimension == null) {
            return Category.EVERYTHING;
        }
        if (number == Categories.MISSING) {
            return Category.NOT_STATED;
        }
        if (number == Categories.OTHER) {
            return Category.NOT_UNDERSTOOD;
        }
        return switch (dimension.kind()) {
            case CODE -> code(Objects.requireNonNull(dimension.list()).entry(number));
            case WORD ->
                answer(
                        dimension.words().get(number).id(),
                        dimension.words().get(number).label());
            case NUMBER -> answer(dimension.number(number), dimension.number(number));
            case TEXT -> answer(text(dimension, number), text(dimension, number));
        };
    }

    /** With a word of warning where no version that was met shows more than general knowledge of the answer. */
    private Category code(CodeEntry entry) {
        boolean attested = false;
        boolean unattested = false;
        for (int i = 0; i < counting.versions().size(); i++) {
            Evidence evidence = entry.state(counting.versions().text(i)).evidence();
            unattested |= evidence == Evidence.OBELAGD;
            attested |= evidence != null && evidence != Evidence.OBELAGD;
        }
        String warning = unattested && !attested ? UNATTESTED : "";
        return answer(entry.code().value(), entry.term() + warning);
    }

    private static Category answer(String key, String label) {
        return new Category(key, label, Category.Kind.ANSWER);
    }
}
