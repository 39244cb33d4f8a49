package org.openbbic.standardrapport;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.tabulation.Day;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.TableSpec;
import org.openbbic.tabulation.Unit;

/**
 * A key figure (<i>nyckeltal</i>).
 *
 * @param nyckel its stable name
 * @param rubrik its heading, in Swedish
 * @param unit what is counted
 * @param day which day decides the period
 * @param counted the dimension whose answers are counted; empty where {@link Measure#ATER} is
 * @param filters which records it is about
 * @param measure how it is worked out
 * @param numerator the answers of a share's numerator
 * @param denominator those of its denominator
 */
public record FigureDefinition(
        String nyckel,
        String rubrik,
        Unit unit,
        Day day,
        String counted,
        List<Filter> filters,
        Measure measure,
        List<String> numerator,
        List<String> denominator) {

    private static final String HEADING = "nyckel;rubrik;enhet;dag;raknat;urval;matt;taljare;namnare";

    /** How a key figure is worked out. */
    public enum Measure {
        /** A share, in per cent. */
        ANDEL,
        /** The median of numbers. */
        MEDIAN,
        /** The sum of numbers. */
        SUMMA,
        /** How many records. */
        ANTAL,
        /** The share of intakes that the same child returns after. */
        ATER;

        boolean isSpread() {
            return this == MEDIAN || this == SUMMA;
        }
    }

    /** Anything stated, as a numerator. */
    static final String STATED = "*angivet";

    /** Every answer that is known, as a denominator. */
    static final String ANSWERED = "svar";

    /** Every record, as a denominator. */
    static final String ALL = "alla";

    /** Copies the lists. */
    public FigureDefinition {
        filters = List.copyOf(filters);
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** All, in the order of the report. */
    static List<FigureDefinition> all() {
        return Holder.ALL_FIGURES;
    }

    private static final class Holder {
        private static final List<FigureDefinition> ALL_FIGURES =
                DefinitionFile.load("nyckeltal.csv", HEADING, FigureDefinition::of);
    }

    private static FigureDefinition of(List<String> cells) {
        return new FigureDefinition(
                cells.get(0),
                cells.get(1),
                Unit.valueOf(cells.get(2)),
                DefinitionFile.constant(Day.class, cells.get(3)),
                cells.get(4),
                DefinitionFile.filters(cells.get(5)),
                DefinitionFile.constant(Measure.class, cells.get(6)),
                DefinitionFile.parts(cells.get(7)),
                DefinitionFile.parts(cells.get(8)));
    }

    /** What is asked of the count, by those groups, among fewer records. */
    TableSpec spec(List<String> groups, List<Filter> moreFilters) {
        List<Filter> all = new ArrayList<>(filters);
        all.addAll(moreFilters);
        return new TableSpec("nyckeltal:" + nyckel, unit, counted, groups, all);
    }
}
