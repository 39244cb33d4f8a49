package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openbbic.catalogue.Catalogue;

/**
 * The tables that are wanted, worked out once: what has to be asked of which records. Immutable, and safe to share between
 * threads, each of which counts with a {@link Counting} of its own.
 *
 * <pre>{@code
 * Tabulation wanted = Tabulation.of(catalogue, List.of(
 *         TableSpec.of(Unit.INSATS, "beslut.riskbedomning").by("kon")));
 * Counting counting = wanted.begin();
 * counting.file(reader.header(), Side.EGNA);
 * for (ReadCase each = reader.next(); each != null; each = reader.next()) {
 *     if (each.value() != null) {
 *         counting.add(each.value());
 *     }
 * }
 * Table table = counting.tables().get(0);
 * }</pre>
 */
public final class Tabulation {

    private final Dimensions dimensions;
    private final List<TableSpec> specs;
    private final List<Population> populations = new ArrayList<>();
    private final Map<Unit, UnitPlan> plans = new EnumMap<>(Unit.class);
    private final Map<String, Integer> texts = new TreeMap<>();

    private Tabulation(Dimensions dimensions, List<TableSpec> specs) {
        this.dimensions = dimensions;
        this.specs = List.copyOf(specs);
        Map<Population.Key, Population> known = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < this.specs.size(); i++) {
            TableSpec spec = this.specs.get(i);
            if (!keys.add(spec.key())) {
                throw new IllegalArgumentException("specs: the key " + spec.key() + " stands twice");
            }
            UnitPlan plan = plans.computeIfAbsent(spec.unit(), UnitPlan::new);
            Population population = known.computeIfAbsent(Population.Key.of(spec), key -> newPopulation(key, plan));
            population.add(new TablePlan(i, place(plan, spec.counted()), groups(plan, spec)));
        }
    }

    /**
     * Works out tables.
     *
     * @throws IllegalArgumentException if a table's dimension or filter is not there or not known of its unit, two tables
     *     have one key, or there are more than 64 different populations
     */
    public static Tabulation of(Catalogue catalogue, List<TableSpec> specs) {
        return of(Dimensions.of(catalogue), specs);
    }

    /**
     * Works out tables over these dimensions.
     *
     * @throws IllegalArgumentException as {@link #of(Catalogue, List)}
     */
    public static Tabulation of(Dimensions dimensions, List<TableSpec> specs) {
        return new Tabulation(dimensions, specs);
    }

    private Population newPopulation(Population.Key key, UnitPlan plan) {
        if (populations.size() == Long.SIZE) {
            throw new IllegalArgumentException("specs: more than 64 different populations");
        }
        List<RecordFilter> filters = key.filters().stream()
                .map(filter -> RecordFilter.of(filter, plan, dimensions))
                .toList();
        Population made = new Population(populations.size(), filters);
        populations.add(made);
        plan.populations().add(made);
        return made;
    }

    private int[] groups(UnitPlan plan, TableSpec spec) {
        return spec.groups().stream().mapToInt(group -> place(plan, group)).toArray();
    }

    private int place(UnitPlan plan, String id) {
        Dimension dimension =
                dimensions.find(id).orElseThrow(() -> new IllegalArgumentException("specs: no dimension " + id));
        if (!dimension.isFor(plan.unit())) {
            throw new IllegalArgumentException(
                    "specs: " + id + " is not known of " + plan.unit().plural());
        }
        if (dimension.kind() == Dimension.Kind.TEXT) {
            texts.putIfAbsent(id, texts.size());
        }
        return plan.place(dimension);
    }

    /** A counting that has counted nothing yet. */
    public Counting begin() {
        return new Counting(this);
    }

    /** What can be counted by. */
    public Dimensions dimensions() {
        return dimensions;
    }

    /** The tables that are wanted. */
    public List<TableSpec> specs() {
        return specs;
    }

    Iterable<UnitPlan> plans() {
        return plans.values();
    }

    List<Population> populations() {
        return populations;
    }

    /** The fields whose texts are numbered, in a fixed order. */
    Map<String, Integer> texts() {
        return texts;
    }
}
