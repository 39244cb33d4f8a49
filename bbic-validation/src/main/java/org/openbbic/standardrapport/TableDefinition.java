package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.tabulation.Day;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Dimensions;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.TableSpec;
import org.openbbic.tabulation.Unit;

/**
 * A table of the standard report.
 *
 * @param nyckel its stable name
 * @param avsnitt the section it stands in
 * @param rubrik its heading, in Swedish
 * @param unit what is counted
 * @param day which day decides the period
 * @param counted the dimension whose answers are counted
 * @param groups dimensions that belong to the table
 * @param filters which records it is about
 * @param visning how it is shown
 */
public record TableDefinition(
        String nyckel,
        String avsnitt,
        String rubrik,
        Unit unit,
        Day day,
        String counted,
        List<String> groups,
        List<Filter> filters,
        Visning visning) {

    private static final String HEADING = "nyckel;avsnitt;rubrik;enhet;dag;raknat;grupper;urval;visning";

    /** Copies the lists. */
    public TableDefinition {
        groups = List.copyOf(groups);
        filters = List.copyOf(filters);
    }

    /** All, in the order of the report. */
    static List<TableDefinition> all() {
        return Holder.ALL;
    }

    /** Those of the municipality's own variables, one for each place where they stand. */
    static List<TableDefinition> own(Dimensions dimensions) {
        List<TableDefinition> own = new ArrayList<>();
        for (Dimension each : dimensions.all()) {
            Unit unit = each.isFor(Unit.ARENDE) ? Unit.ARENDE : Unit.INSATS;
            if (each.isLocal() && each.isFor(unit)) {
                Day day = each.id().startsWith("avslut.") ? Day.AVSLUT : Day.DATUM;
                own.add(new TableDefinition(
                        each.id(), "egna", each.term(), unit, day, each.id(), List.of(), List.of(), Visning.ANDELAR));
            }
        }
        return own;
    }

    private static final class Holder {
        private static final List<TableDefinition> ALL =
                DefinitionFile.load("standardrapport.csv", HEADING, TableDefinition::of);
    }

    private static TableDefinition of(List<String> cells) {
        return new TableDefinition(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Unit.valueOf(cells.get(3)),
                DefinitionFile.constant(Day.class, cells.get(4)),
                cells.get(5),
                DefinitionFile.parts(cells.get(6)),
                DefinitionFile.filters(cells.get(7)),
                DefinitionFile.constant(Visning.class, cells.get(8)));
    }

    /** What is asked of the count; by more groups, among fewer records. */
    TableSpec spec(List<String> moreGroups, List<Filter> moreFilters) {
        List<String> allGroups = new ArrayList<>(groups);
        moreGroups.stream().filter(group -> !allGroups.contains(group)).forEach(allGroups::add);
        List<Filter> allFilters = new ArrayList<>(filters);
        allFilters.addAll(moreFilters);
        return new TableSpec(nyckel, unit, counted, allGroups, allFilters);
    }
}
