package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/**
 * The count against one made by hand: every record is read for itself, and put into every cell that it belongs to. Tables
 * of one answer and of several, by none, one and two groups, narrowed by answers and periods.
 */
final class PlainCountingTest {

    private static final Window YEAR = Window.parse("2017");
    private static final Window SPRING = Window.parse("2017-03-01..2017-05-31");
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final int TABLES = 30;

    /** Own cases from a file that says when it was made, and those of others from one that does not. */
    private static final Map<Side, Exporthuvud> FILES = Map.of(
            Side.EGNA,
            Exporthuvud.builder()
                    .kommun("0180")
                    .bbicVersion("webbkollen-2017")
                    .skapad(LocalDate.of(2018, 3, 1))
                    .build(),
            Side.ANDRA,
            Exporthuvud.builder().bbicVersion("3.1").build());

    @Provide
    Arbitrary<List<Arende>> cases() {
        return CountedCases.cases().list().ofMaxSize(15);
    }

    @Property(tries = 300)
    void tabellerna_arDeSomManFarForHand(
            @ForAll("cases") List<Arende> own, @ForAll("cases") List<Arende> others, @ForAll long seed) {
        Random random = new Random(seed);
        Window placed = random.nextBoolean() ? YEAR : null;
        Dimensions dimensions = Dimensions.of(CATALOGUE, placed);
        Map<TableSpec, Map<String, Long>> expected = new LinkedHashMap<>();
        for (int i = 0; i < TABLES; i++) {
            Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
            List<PlainRecord> records = new ArrayList<>();
            own.forEach(each -> records.addAll(PlainRecords.of(unit, file(Side.EGNA), Side.EGNA, each, placed)));
            others.forEach(each -> records.addAll(PlainRecords.of(unit, file(Side.ANDRA), Side.ANDRA, each, placed)));
            if (!records.isEmpty()) {
                TableSpec spec = spec(unit, records, dimensions, random).named("T" + i);
                expected.put(spec, cells(spec, records));
            }
        }
        Counting counting =
                Tabulation.of(dimensions, List.copyOf(expected.keySet())).begin();
        count(own, Side.EGNA, counting);
        count(others, Side.ANDRA, counting);
        for (Table table : counting.tables()) {
            assertThat(cells(table)).as(table.spec().toString()).isEqualTo(expected.get(table.spec()));
        }
    }

    private static Exporthuvud file(Side side) {
        return Objects.requireNonNull(FILES.get(side));
    }

    private static void count(List<Arende> cases, Side side, Counting counting) {
        counting.file(file(side), side);
        cases.forEach(counting::add);
    }

    /** A table of anything by anything, narrowed by up to two questions and perhaps a period. */
    private static TableSpec spec(Unit unit, List<PlainRecord> records, Dimensions dimensions, Random random) {
        List<String> questions = new ArrayList<>(new TreeSet<>(records.get(0).questions()));
        Collections.shuffle(questions, random);
        TableSpec spec = TableSpec.of(unit, questions.get(0));
        for (int i = random.nextInt(3); i > 0; i--) {
            spec = spec.by(questions.get(i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String question = random.nextInt(4) == 0 ? "enhet" : questions.get(random.nextInt(questions.size()));
            spec = spec.where(filter(dimensions.get(question), records, random));
        }
        if (random.nextInt(3) == 0) {
            boolean ends = random.nextBoolean() && unit != Unit.PLACERING && Day.AVSLUT.isOf(unit);
            spec = spec.where(Filter.within(random.nextBoolean() ? YEAR : SPRING, ends ? Day.AVSLUT : Day.DATUM));
        }
        return spec;
    }

    private static Filter filter(Dimension question, List<PlainRecord> records, Random random) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            Set<String> given = records.get(random.nextInt(records.size())).answers(question.id());
            values.add(new TreeSet<>(given).first());
        }
        boolean years =
                question.kind() == Dimension.Kind.NUMBER && !question.id().startsWith("kvartal");
        if (years && random.nextBoolean()) {
            values.add("5..2017");
        }
        return Filter.parse(question + (random.nextBoolean() ? "=" : "!=") + String.join(",", values));
    }

    private static boolean isCounted(PlainRecord record, TableSpec spec) {
        for (Filter filter : spec.filters()) {
            Window window = filter.window();
            boolean found = window != null
                    ? record.isIn(window, filter.day())
                    : record.answers(Objects.requireNonNull(filter.dimension())).stream()
                            .anyMatch(answer -> isAmong(answer, filter.values()));
            if (found == filter.isExcluding()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(String answer, List<String> values) {
        boolean number = answer.matches("\\d+") && values.contains("5..2017");
        return values.contains(answer) || number && Long.parseLong(answer) >= 5 && Long.parseLong(answer) <= 2017;
    }

    /** What stands in a table: the count of every cell that is not empty, and the children. */
    private static Map<String, Long> cells(Table table) {
        Map<String, Long> cells = new TreeMap<>();
        for (int i = 0; i < table.first().size(); i++) {
            for (int j = 0; j < table.second().size(); j++) {
                String group =
                        table.first().get(i).key() + " " + table.second().get(j).key() + " ";
                cells.put(group + "n", table.whole(i, j));
                for (int k = 0; k < table.answers().size(); k++) {
                    cells.put(group + table.answers().get(k).key(), table.count(i, j, k));
                }
            }
        }
        cells.put("barn", table.children());
        cells.put("utan nyckel", table.withoutKey());
        cells.values().removeIf(count -> count == 0);
        return cells;
    }

    /** The same by hand. */
    private static Map<String, Long> cells(TableSpec spec, List<PlainRecord> records) {
        Map<String, Long> cells = new TreeMap<>();
        Set<String> children = new HashSet<>();
        for (PlainRecord record : records) {
            if (!isCounted(record, spec)) {
                continue;
            }
            for (String first : groups(record, spec, 0)) {
                for (String second : groups(record, spec, 1)) {
                    cells.merge(first + " " + second + " n", 1L, Long::sum);
                    for (String answer : record.answers(spec.counted())) {
                        cells.merge(first + " " + second + " " + answer, 1L, Long::sum);
                    }
                }
            }
            if (record.child == null) {
                cells.merge("utan nyckel", 1L, Long::sum);
            } else if (children.add(record.child)) {
                cells.merge("barn", 1L, Long::sum);
            }
        }
        return cells;
    }

    private static Set<String> groups(PlainRecord record, TableSpec spec, int place) {
        Set<String> groups = new HashSet<>(Set.of("*alla"));
        if (place < spec.groups().size()) {
            groups.addAll(record.answers(spec.groups().get(place)));
        }
        return groups;
    }
}
