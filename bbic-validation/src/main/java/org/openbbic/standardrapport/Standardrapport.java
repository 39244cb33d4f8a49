package org.openbbic.standardrapport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Day;
import org.openbbic.tabulation.Dimensions;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Table;
import org.openbbic.tabulation.TableSpec;
import org.openbbic.tabulation.Tabulation;
import org.openbbic.tabulation.Unit;
import org.openbbic.tabulation.Window;

/**
 * <i>Standardrapport</i>: what is to be counted, of the choices made. Immutable; made once, counted with as many
 * {@link Counting}s as there are threads, which are added to one another.
 *
 * <pre>{@code
 * Standardrapport report = Standardrapport.of(catalogue, Choices.everything());
 * Counting counting = report.begin();
 * counting.file(header, Side.EGNA);
 * counting.add(arende);
 * Statistik statistik = report.finish(counting, files, today);
 * }</pre>
 */
public final class Standardrapport {

    private static final String UNITS = "enhet";
    private static final String SIDES = "jamforelse";

    private final Catalogue catalogue;
    private final Choices choices;
    private final Dimensions dimensions;
    private final Tabulation tabulation;
    private final Map<String, TableDefinition> tables = new LinkedHashMap<>();
    private final Map<String, FigureDefinition> figures = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Standardrapport(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.dimensions = Dimensions.of(catalogue, choices.window());
        List<TableSpec> specs = new ArrayList<>();
        List<TableDefinition> definitions = new ArrayList<>(TableDefinition.all());
        definitions.addAll(TableDefinition.own(dimensions));
        for (TableDefinition each : definitions) {
            List<String> groups = groups(each);
            if (isCountable(each.nyckel(), each.rubrik(), each.unit())) {
                TableSpec spec = each.spec(groups, filters(each.unit(), each.day()));
                specs.add(spec);
                tables.put(spec.key(), each);
            }
        }
        for (FigureDefinition each : FigureDefinition.all()) {
            if (each.measure() == FigureDefinition.Measure.ATER) {
                returns(each);
            } else if (isCountable(each.nyckel(), each.rubrik(), each.unit())) {
                TableSpec spec = each.spec(
                        choices.comparing() ? List.of(SIDES) : List.of(UNITS), filters(each.unit(), each.day()));
                specs.add(spec);
                figures.put(spec.key(), each);
            }
        }
        this.tabulation = Tabulation.of(dimensions, specs);
    }

    /**
     * The report of those choices.
     *
     * @throws IllegalArgumentException if a group or a filter names a dimension or an answer that is not there
     */
    public static Standardrapport of(Catalogue catalogue, Choices choices) {
        Dimensions dimensions = Dimensions.of(catalogue, choices.window());
        for (String group : choices.groups()) {
            if (dimensions.find(group).isEmpty()) {
                throw new IllegalArgumentException("groups: no such dimension");
            }
        }
        for (Filter filter : choices.filters()) {
            String id = filter.dimension();
            if (id != null && dimensions.find(id).isEmpty()) {
                throw new IllegalArgumentException("filters: no such dimension");
            }
        }
        return new Standardrapport(catalogue, choices);
    }

    /** The groups that the choices ask for and the table can be set against. */
    private List<String> groups(TableDefinition table) {
        List<String> groups = new ArrayList<>();
        // For readers outside no table is by two groups: its sums could be read off another table that shows more of
        // them.
        int room = (choices.isSuppressed() ? 1 : 2) - table.groups().size();
        List<String> asked = new ArrayList<>(choices.groups());
        if (choices.comparing()) {
            asked.add(0, SIDES);
        }
        for (String group : asked) {
            boolean own = table.groups().contains(group) || group.equals(table.counted());
            if (!own && groups.size() < room && dimensions.get(group).isFor(table.unit())) {
                groups.add(group);
            }
        }
        return groups;
    }

    private boolean isCountable(String nyckel, String rubrik, Unit unit) {
        for (Filter filter : choices.filters()) {
            String id = filter.dimension();
            if (id != null && !dimensions.get(id).isFor(unit)) {
                leftOut.add(new LeftOut(
                        nyckel,
                        rubrik,
                        Words.get("utelamnad.urval", dimensions.get(id).term(), unit.plural())));
                return false;
            }
        }
        return true;
    }

    private List<Filter> filters(Unit unit, Day day) {
        List<Filter> filters = new ArrayList<>(choices.filters());
        String enhet = choices.enhet();
        if (enhet != null) {
            filters.add(Filter.of(UNITS, List.of(enhet)));
        }
        Window window = choices.window();
        if (window != null) {
            filters.add(Filter.within(window, day));
        }
        return filters;
    }

    /** Returns are followed over all cases, so they cannot be narrowed but by period and unit. */
    private void returns(FigureDefinition figure) {
        if (!choices.filters().isEmpty()) {
            leftOut.add(new LeftOut(figure.nyckel(), figure.rubrik(), Words.get("utelamnad.ater.urval")));
        } else if (choices.comparing()) {
            leftOut.add(new LeftOut(figure.nyckel(), figure.rubrik(), Words.get("utelamnad.ater.jamfor")));
        } else {
            figures.put(figure.nyckel(), figure);
        }
    }

    private Set<String> spread() {
        Set<String> keys = new HashSet<>();
        tables.forEach((key, definition) -> {
            if (definition.visning().isSpread()) {
                keys.add(key);
            }
        });
        figures.forEach((key, definition) -> {
            if (definition.measure().isSpread()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** A count that has counted nothing yet. */
    public Counting begin() {
        return tabulation.begin();
    }

    /** The choices it was made of. */
    public Choices choices() {
        return choices;
    }

    /**
     * What was counted, as the reader may see it.
     *
     * @param counting a count of this report
     * @param files what was counted
     * @param made the day of the report
     */
    public Statistik finish(Counting counting, List<SourceFile> files, LocalDate made) {
        List<Table> counted = counting.tables();
        Map<String, ShownTable> shown = ShownTables.of(counted, spread(), choices);
        List<StatTable> inReport = new ArrayList<>();
        List<Figure> keyFigures = new ArrayList<>();
        tables.forEach((key, definition) -> inReport.add(new StatTable(definition, requireNonNull(shown.get(key)))));
        figures.forEach((key, definition) -> keyFigures.add(
                definition.measure() == FigureDefinition.Measure.ATER
                        ? ReturnFigure.of(definition, counting.returns(), choices)
                        : Figure.of(definition, requireNonNull(shown.get(key)))));
        return new Statistik(
                catalogue.contentVersion(),
                catalogue.sha256(),
                choices,
                dimensions,
                choices.isSuppressed() ? SourceFile.together(files) : files,
                made,
                inReport,
                keyFigures,
                leftOut,
                choices.tested() ? TableTests.of(inReport) : Map.of());
    }
}
