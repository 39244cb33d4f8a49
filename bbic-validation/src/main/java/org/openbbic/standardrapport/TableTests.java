package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.openbbic.catalogue.CodeList;
import org.openbbic.statistics.Association;
import org.openbbic.statistics.Caution;
import org.openbbic.statistics.RankCorrelation;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Table;
import org.openbbic.tabulation.Unit;

/**
 * Tests the tables that can be tested: one answer a record, against one group. Occasions are not, since the same measure
 * stands there several times; nor is a table of which anything is suppressed, since a p-value would tell of it.
 */
final class TableTests {

    private final Map<String, Association> associations = new LinkedHashMap<>();
    private final Map<String, StatTable> tables = new LinkedHashMap<>();

    private TableTests() {}

    /** The tests by the keys of their tables. */
    static Map<String, TableTest> of(List<StatTable> tables) {
        TableTests tests = new TableTests();
        for (StatTable table : tables) {
            if (isTestable(table)) {
                String key = table.definition().nyckel();
                tests.tables.put(key, table);
                tests.associations.put(key, Association.test(counts(table, category -> true, category -> true)));
            }
        }
        return tests.results();
    }

    private static boolean isTestable(StatTable table) {
        Visning visning = table.definition().visning();
        return table.groups().size() == 1
                && table.definition().unit() != Unit.TILLFALLE
                && !visning.isSpread()
                && visning != Visning.TID
                && !table.counted().isMultiple()
                && !table.groups().get(0).isMultiple()
                && !table.isEmpty()
                && table.shown().suppressed() == 0;
    }

    private Map<String, TableTest> results() {
        List<String> tested = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        associations.forEach((key, association) -> {
            if (association instanceof Association.Tested test) {
                tested.add(key);
                p.add(test.p());
            }
        });
        double[] adjusted =
                Caution.holm(p.stream().mapToDouble(Double::doubleValue).toArray());
        Map<String, TableTest> results = new LinkedHashMap<>();
        associations.forEach((key, association) -> {
            int at = tested.indexOf(key);
            StatTable table = Objects.requireNonNull(tables.get(key));
            results.put(
                    key,
                    new TableTest(
                            association,
                            at < 0 ? OptionalDouble.empty() : OptionalDouble.of(adjusted[at]),
                            tested.size(),
                            tau(table),
                            recurring(table.shown().table())));
        });
        return results;
    }

    private static OptionalLong recurring(Table table) {
        long known = table.n() - table.withoutKey();
        return table.children() > 0 && table.children() < known
                ? OptionalLong.of(table.children())
                : OptionalLong.empty();
    }

    private static OptionalDouble tau(StatTable table) {
        CodeList rows = table.groups().get(0).list();
        CodeList columns = table.counted().list();
        if (rows == null || columns == null || !isScale(rows) || !isScale(columns)) {
            return OptionalDouble.empty();
        }
        return RankCorrelation.kendallTauB(
                counts(table, category -> isOnScale(rows, category), category -> isOnScale(columns, category)));
    }

    private static boolean isScale(CodeList list) {
        return list.entries().stream().filter(entry -> entry.order() > 0).count() > 1;
    }

    private static boolean isOnScale(CodeList list, Category category) {
        return list.find(category.key())
                .map(code -> list.entry(code).order() > 0)
                .orElse(false);
    }

    /** Groups by answers, of those that are answers and no more; in the order of their lists, which is that of a scale. */
    private static long[][] counts(StatTable table, Predicate<Category> ofGroups, Predicate<Category> ofAnswers) {
        List<long[]> rows = new ArrayList<>();
        for (int i = 1; i < table.first().size(); i++) {
            if (isAnswer(table.first().get(i)) && ofGroups.test(table.first().get(i))) {
                List<Long> row = new ArrayList<>();
                for (int k = 0; k < table.answers().size(); k++) {
                    if (isAnswer(table.answers().get(k))
                            && ofAnswers.test(table.answers().get(k))) {
                        row.add(table.shown().table().count(i, 0, k));
                    }
                }
                rows.add(row.stream().mapToLong(Long::longValue).toArray());
            }
        }
        return rows.toArray(long[][]::new);
    }

    private static boolean isAnswer(Category category) {
        return category.kind() == Category.Kind.ANSWER;
    }
}
