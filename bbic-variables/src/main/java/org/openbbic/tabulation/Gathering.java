package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A table in which those numbers and texts are one category that so few records have that their names alone would tell of
 * somebody: an age, a quarter or a unit stands in a table only because a record has it. The answers of a list and words
 * stand there anyway.
 */
final class Gathering {

    private final Table table;

    private Gathering(Table table) {
        this.table = table;
    }

    /** The places of a table's categories that make up one of the new ones. */
    private record Part(List<Integer> places, boolean isRest) {}

    static Table of(Table table, long below, boolean answersToo) {
        List<Dimension> groups = table.groups();
        List<Part> first =
                parts(groups.isEmpty() ? null : groups.get(0), table.first(), i -> isFew(table.whole(i, 0), below));
        List<Part> second =
                parts(groups.size() < 2 ? null : groups.get(1), table.second(), j -> isFew(table.whole(0, j), below));
        List<Part> answers =
                parts(answersToo ? table.counted() : null, table.answers(), k -> isFew(table.count(0, 0, k), below));
        return new Gathering(table).of(first, second, answers);
    }

    private static boolean isFew(long count, long below) {
        return count > 0 && count < below;
    }

    /** What is gathered stands after the answers. */
    private static List<Part> parts(@Nullable Dimension dimension, List<Category> categories, IntPredicate isFew) {
        boolean open = dimension != null
                && (dimension.kind() == Dimension.Kind.NUMBER || dimension.kind() == Dimension.Kind.TEXT);
        List<Part> parts = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        int end = 0;
        for (int place = 0; place < categories.size(); place++) {
            Category.Kind kind = categories.get(place).kind();
            if (open && kind == Category.Kind.ANSWER && isFew.test(place)) {
                rest.add(place);
            } else {
                parts.add(new Part(List.of(place), false));
                end = kind == Category.Kind.ANSWER || kind == Category.Kind.ALL ? parts.size() : end;
            }
        }
        if (!rest.isEmpty()) {
            parts.add(end, new Part(rest, true));
        }
        return parts;
    }

    private Table of(List<Part> first, List<Part> second, List<Part> answers) {
        long[][][] counts = new long[first.size()][second.size()][answers.size()];
        long[][] whole = new long[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                whole[i][j] = whole(first.get(i), second.get(j));
                for (int k = 0; k < answers.size(); k++) {
                    counts[i][j][k] = count(first.get(i), second.get(j), answers.get(k));
                }
            }
        }
        List<List<Category>> axes =
                List.of(named(table.first(), first), named(table.second(), second), named(table.answers(), answers));
        boolean numbersStand = answers.stream().noneMatch(Part::isRest);
        return table.gathered(axes, counts, whole, numbersStand);
    }

    private static List<Category> named(List<Category> before, List<Part> parts) {
        return parts.stream()
                .map(part ->
                        part.isRest() ? Category.REST : before.get(part.places().get(0)))
                .toList();
    }

    private long whole(Part first, Part second) {
        long whole = 0;
        for (int i : first.places()) {
            for (int j : second.places()) {
                whole += table.whole(i, j);
            }
        }
        return whole;
    }

    private long count(Part first, Part second, Part answer) {
        long count = 0;
        for (int i : first.places()) {
            for (int j : second.places()) {
                for (int k : answer.places()) {
                    count += table.count(i, j, k);
                }
            }
        }
        return count;
    }
}
