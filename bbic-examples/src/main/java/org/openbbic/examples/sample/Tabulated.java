package org.openbbic.examples.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.examples.sample.Figure.Measure;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.model.arende.Arende;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Counting;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Side;
import org.openbbic.tabulation.Table;
import org.openbbic.tabulation.TableSpec;
import org.openbbic.tabulation.Tabulation;
import org.openbbic.tabulation.Unit;

/**
 * The published figures, counted by the library's own counting on the file as anyone can read it, and not by the program
 * that made the file.
 */
final class Tabulated {

    /** So many figures are counted together; each needs two populations at most, of 64. */
    private static final int TOGETHER = 30;

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d*)");
    private static final String NO_END = "200";
    private static final List<String> PARTS = List.of("hemmiljo", "foralder", "barn");

    /** What the figures call properties, by what the counting calls them. */
    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("kon", "kon"),
            Map.entry("ursprung", "ursprung"),
            Map.entry("ensamkommande", "ensamkommande"),
            Map.entry("alder", "alder.avslut"),
            Map.entry("hemmiljo", "identifieradUtsatthet.hemmiljo"),
            Map.entry("foralder", "identifieradUtsatthet.foralder"),
            Map.entry("barn", "identifieradUtsatthet.barn"),
            Map.entry("former", "utsatthet.antal-former"),
            Map.entry("risk.beslut", "beslut.riskbedomning"),
            Map.entry("risk.avslut", "avslut.riskbedomning"),
            Map.entry("riskforandring", "forandring.riskbedomning"),
            Map.entry("skolgang.beslut", "beslut.skolgang"),
            Map.entry("skolgang.avslut", "avslut.skolgang"),
            Map.entry("samtal.beslut", "beslut.samtalMedBarnet"),
            Map.entry("samtal.avslut", "avslut.samtalMedBarnet"),
            Map.entry("avslut.orsak", "avslut.orsak"));

    private Tabulated() {}

    /**
     * Counts the figures.
     *
     * @param export the 416 made-up cases in the export's form
     */
    static List<Comparison> of(List<Figure> figures, byte[] export) throws IOException {
        List<Comparison> all = new ArrayList<>();
        for (int from = 0; from < figures.size(); from += TOGETHER) {
            all.addAll(together(figures.subList(from, Math.min(from + TOGETHER, figures.size())), export));
        }
        return all;
    }

    private static List<Comparison> together(List<Figure> figures, byte[] export) throws IOException {
        List<TableSpec> specs = new ArrayList<>();
        for (Figure figure : figures) {
            specs.addAll(specs(figure));
        }
        Counting counting = Tabulation.of(Catalogue.bundled(), specs).begin();
        try (InputStream in = new ByteArrayInputStream(export);
                CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
            counting.file(reader.header(), Side.EGNA);
            for (ReadCase each = reader.next(); each != null; each = reader.next()) {
                Arende arende = each.value();
                if (arende != null) {
                    counting.add(arende);
                }
            }
        }
        Map<String, Table> tables = new HashMap<>();
        counting.tables().forEach(table -> tables.put(table.spec().key(), table));
        return figures.stream().map(figure -> comparison(figure, tables)).toList();
    }

    /** The base, and what is counted of it. */
    private static List<TableSpec> specs(Figure figure) {
        List<Filter> selected = filters(figure.selection().text());
        if (figure.measure() == Measure.OLIKA) {
            return PARTS.stream()
                    .map(part -> new TableSpec(
                            key(figure, part), Unit.INSATS, "identifieradUtsatthet." + part, List.of(), selected))
                    .toList();
        }
        if (figure.measure() == Measure.MEDEL) {
            return List.of(
                    new TableSpec(key(figure, "av"), Unit.INSATS, dimension(figure.condition()), List.of(), selected));
        }
        List<Filter> counted = new ArrayList<>(selected);
        counted.addAll(filters(figure.condition()));
        return List.of(
                new TableSpec(key(figure, "av"), Unit.INSATS, "lage", List.of(), selected),
                new TableSpec(key(figure, "antal"), Unit.INSATS, "lage", List.of(), counted));
    }

    private static String key(Figure figure, String part) {
        return figure.id() + "/" + part;
    }

    private static Comparison comparison(Figure figure, Map<String, Table> tables) {
        if (figure.measure() == Measure.OLIKA) {
            int different = PARTS.stream()
                    .mapToInt(part -> different(tables.get(key(figure, part))))
                    .sum();
            return new Comparison(figure, 0, different, BigDecimal.valueOf(different));
        }
        Table base = Objects.requireNonNull(tables.get(key(figure, "av")));
        int n = Math.toIntExact(base.n());
        if (figure.measure() == Measure.MEDEL) {
            int sum = Math.toIntExact(base.numbers(0, 0).sum());
            return new Comparison(figure, n, sum, Quota.mean(sum, n));
        }
        int count = Math.toIntExact(
                Objects.requireNonNull(tables.get(key(figure, "antal"))).n());
        int value = figure.measure() == Measure.ANTAL ? count : Quota.percent(count, n);
        return new Comparison(figure, n, count, BigDecimal.valueOf(value));
    }

    /** How many of the answers that are a form of vulnerability were met. */
    private static int different(@Nullable Table table) {
        Table counted = Objects.requireNonNull(table);
        CodeList list = Objects.requireNonNull(counted.counted().list());
        return (int) counted.answers().stream()
                .filter(each -> each.kind() == Category.Kind.ANSWER && counted.count(each.key()) > 0)
                .filter(each -> !CaseProperties.NO_FORM.contains(each.key()))
                .filter(each -> list.find(each.key()).isPresent())
                .count();
    }

    private static List<Filter> filters(String conditions) {
        List<Filter> filters = new ArrayList<>();
        for (String term : conditions.isEmpty() ? new String[0] : conditions.split(",", -1)) {
            int equals = term.indexOf('=');
            filters.add(filter(term.substring(0, equals), term.substring(equals + 1)));
        }
        return filters;
    }

    private static Filter filter(String property, String value) {
        if (value.equals("-")) {
            return Filter.of(dimension(property), List.of(Filter.MISSING));
        }
        if (value.equals("*")) {
            return PARTS.contains(property)
                    ? Filter.of("utsatthet.delar", List.of(property))
                    : Filter.without(dimension(property), List.of(Filter.MISSING));
        }
        Matcher range = RANGE.matcher(value);
        if (range.matches()) {
            String end = range.group(2).isEmpty() ? NO_END : range.group(2);
            return Filter.of(dimension(property), List.of(range.group(1) + ".." + end));
        }
        return Filter.of(
                dimension(property),
                List.of(value.replace("oforandrad", "samma").split("\\|", -1)));
    }

    private static String dimension(String property) {
        String dimension = DIMENSIONS.get(property);
        if (dimension == null) {
            throw new IllegalArgumentException("property: " + property);
        }
        return dimension;
    }
}
