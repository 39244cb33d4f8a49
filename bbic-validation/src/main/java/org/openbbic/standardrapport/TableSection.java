package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Completeness;
import org.openbbic.output.HtmlPage;
import org.openbbic.standardrapport.Columns.Column;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Numbers;
import org.openbbic.tabulation.Unit;

/** One table of the page: heading, what it counts, diagram and numbers. */
final class TableSection {

    private final HtmlPage page;
    private final Statistik statistik;
    private final Diagrams diagrams;

    TableSection(HtmlPage page, Statistik statistik) {
        this.page = page;
        this.statistik = statistik;
        this.diagrams = new Diagrams(page);
    }

    void write(StatTable table) throws IOException {
        page.open("article", "id", table.definition().nyckel(), "class", "tabell");
        page.leaf("h3", table.definition().rubrik());
        page.leaf("p", String.join(" ", notes(statistik, table)), "class", "liten");
        Optional<TableTest> test = statistik.test(table);
        if (test.isPresent()) {
            page.leaf("p", String.join(" ", TestWords.of(test.get(), table)), "class", "liten prov");
        }
        if (!table.isEmpty() && !table.isUnstated()) {
            switch (table.definition().visning()) {
                case TAL, SUMMA -> spread(table);
                case TID -> {
                    diagrams.line(table);
                    answers(table);
                }
                case STAPLAR -> {
                    diagrams.stacks(table);
                    answers(table);
                }
                case OVERGANG -> transitions(table);
                case ANDELAR, FORDELNING, GRUPPER -> answers(table);
            }
        }
        page.close();
    }

    /** What a table counts, of how many, what is missing and what is suppressed. */
    static List<String> notes(Statistik statistik, StatTable table) {
        ShownTable shown = table.shown();
        if (table.isEmpty()) {
            return List.of(Words.get("tabell.tom"));
        }
        List<String> notes = new ArrayList<>();
        if (table.isUnstated()) {
            notes.add(Words.get("tabell.utan", Words.count(shown.n())));
            return notes;
        }
        notes.add(Words.get(
                "tabell.under",
                capital(table.definition().unit().plural()),
                "n = " + Words.count(shown.n()),
                children(table)));
        OptionalLong missing = shown.missing(0, 0);
        if (missing.isEmpty()) {
            notes.add(Words.get("tabell.saknas.dold"));
        } else if (missing.getAsLong() == 0) {
            notes.add(Words.get("tabell.saknas.inga"));
        } else {
            OptionalLong n = shown.n();
            OptionalDouble share = n.isPresent()
                    ? OptionalDouble.of((double) missing.getAsLong() / n.getAsLong())
                    : OptionalDouble.empty();
            notes.add(Words.get("tabell.saknas", Words.number(missing.getAsLong()), Words.percent(share)));
        }
        if (!table.definition().filters().isEmpty()) {
            notes.add(Words.get(
                    "tabell.urval", filters(statistik, table.definition().filters())));
        }
        if (statistik.choices().window() != null) {
            boolean placed = table.definition().unit() == Unit.PLACERING;
            notes.add(Words.get("tabell.dag."
                    + (placed ? "placering" : table.definition().day().id())));
        }
        if (!table.definition().visning().isSpread()) {
            notes.add(Words.get(table.counted().isMultiple() ? "tabell.flerval" : "tabell.andel"));
        }
        if (isIncomplete(statistik, table.counted())) {
            notes.add(Words.get("tabell.ofullstandig"));
        }
        if (shown.suppressed() > 0) {
            notes.add(Words.get("tabell.dolda", Words.number(shown.suppressed())));
        }
        if (shown.mayHideZeros()) {
            notes.add(Words.get("tabell.nollor"));
        }
        return notes;
    }

    /** Whether the list of a version that was met is not known to the end. */
    private static boolean isIncomplete(Statistik statistik, Dimension counted) {
        CodeList list = counted.list();
        return list != null
                && statistik.files().stream()
                        .map(SourceFile::bbicVersion)
                        .anyMatch(version -> version == null || list.completeness(version) != Completeness.FULLSTANDIG);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String children(StatTable table) {
        OptionalLong children = table.shown().children();
        if (children.isEmpty()) {
            return "";
        }
        String text = Words.get("tabell.barn", Words.count(children));
        long without = table.shown().table().withoutKey();
        return without == 0 ? text : text + " " + Words.get("tabell.barn.delvis", Words.number(without));
    }

    private static String filters(Statistik statistik, List<Filter> filters) {
        return filters.stream().map(filter -> filter(statistik, filter)).collect(Collectors.joining("; "));
    }

    /** A filter in words. */
    static String filter(Statistik statistik, Filter filter) {
        String id = filter.dimension();
        if (id == null) {
            return String.valueOf(filter.window());
        }
        Dimension dimension = statistik.dimension(id);
        String answers = filter.values().stream()
                .map(value -> Words.get("urval.citat", label(dimension, value)))
                .collect(Collectors.joining(Words.get("urval.eller")));
        return Words.get(filter.isExcluding() ? "urval.utom" : "urval.med", dimension.term(), answers);
    }

    private static String label(Dimension dimension, String value) {
        return switch (value) {
            case Filter.MISSING -> Words.get("urval.saknas");
            case Filter.OTHER -> Words.get("urval.annat");
            default -> dimension.label(value);
        };
    }

    /** Answers down, groups across; where there is one group, with a bar for each answer. */
    private void answers(StatTable table) throws IOException {
        List<Column> columns = Columns.of(table);
        boolean bars = columns.size() == 1 && table.definition().visning() != Visning.TID;
        begin(table, "svar");
        page.open("thead").open("tr");
        HtmlStatistik.column(page, "kolumn.svar", false);
        for (Column column : columns) {
            if (columns.size() == 1) {
                HtmlStatistik.column(page, "kolumn.antal", true);
                HtmlStatistik.column(page, "kolumn.andel", true);
                if (statistik.choices().tested()) {
                    HtmlStatistik.column(page, "kolumn.intervall", true);
                }
            } else {
                page.open("th", "scope", "col", "class", "tal", "colspan", "2")
                        .foreign(column.label())
                        .close();
            }
        }
        if (bars) {
            page.open("td", "class", "diagram").close();
        }
        page.close().close().open("tbody");
        for (int k = 0; k < table.answers().size(); k++) {
            page.open("tr", "class", table.answers().get(k).kind().name());
            page.open("th", "scope", "row")
                    .foreign(table.answers().get(k).label())
                    .close();
            for (Column column : columns) {
                cells(table, column, k);
            }
            if (columns.size() == 1 && statistik.choices().tested()) {
                HtmlStatistik.number(page, TestWords.interval(table.shown(), k));
            }
            if (bars) {
                page.open("td", "class", "diagram");
                diagrams.bar(table.shown().share(0, 0, k));
                page.close();
            }
            page.close();
        }
        page.open("tr", "class", "summa");
        page.leaf("th", Words.get("kolumn.n"), "scope", "row");
        for (Column column : columns) {
            HtmlStatistik.number(page, Words.count(table.shown().whole(column.first(), column.second())));
            page.open("td").close();
        }
        if (columns.size() == 1 && statistik.choices().tested()) {
            page.open("td").close();
        }
        if (bars) {
            page.open("td").close();
        }
        page.close();
        end();
    }

    private void cells(StatTable table, Column column, int answer) throws IOException {
        ShownTable shown = table.shown();
        HtmlStatistik.number(page, Words.count(shown.count(column.first(), column.second(), answer)));
        page.leaf("td", share(shown.share(column.first(), column.second(), answer)), "class", "tal andel");
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Words.percent(share) : "";
    }

    private void spread(StatTable table) throws IOException {
        boolean sum = table.definition().visning() == Visning.SUMMA;
        begin(table, "svar");
        page.open("thead").open("tr");
        HtmlStatistik.column(page, "kolumn.grupp", false);
        HtmlStatistik.column(page, "kolumn.n", true);
        HtmlStatistik.column(page, "kolumn.saknas", true);
        HtmlStatistik.column(page, "kolumn.medel", true);
        HtmlStatistik.column(page, "kolumn.median", true);
        HtmlStatistik.column(page, sum ? "kolumn.summa" : "kolumn.kvartiler", true);
        page.close().close().open("tbody");
        for (Column column : Columns.of(table)) {
            ShownTable shown = table.shown();
            Optional<Numbers> numbers = shown.numbers(column.first(), column.second());
            page.open("tr").open("th", "scope", "row").foreign(column.label()).close();
            HtmlStatistik.number(page, Words.count(shown.whole(column.first(), column.second())));
            HtmlStatistik.number(page, Words.count(shown.missing(column.first(), column.second())));
            HtmlStatistik.number(page, decimal(numbers.map(Numbers::mean)));
            HtmlStatistik.number(page, decimal(numbers.map(Numbers::median)));
            HtmlStatistik.number(page, sum ? sum(numbers) : quartiles(numbers));
            page.close();
        }
        end();
    }

    private static String decimal(Optional<OptionalDouble> number) {
        return number.isPresent() && number.get().isPresent()
                ? Words.decimal(number.get().getAsDouble())
                : Words.get("inget");
    }

    private static String sum(Optional<Numbers> numbers) {
        return numbers.isPresent() ? Words.number(numbers.get().sum()) : Words.get("inget");
    }

    private static String quartiles(Optional<Numbers> numbers) {
        return numbers.isPresent()
                ? decimal(numbers.map(n -> n.quantile(0.25))) + "–" + decimal(numbers.map(n -> n.quantile(0.75)))
                : Words.get("inget");
    }

    /** From the groups, down, to the answers, across; one matrix for each of the second groups. */
    private void transitions(StatTable table) throws IOException {
        for (int j = 0; j < table.second().size(); j++) {
            if (table.second().size() > 1) {
                page.open("h4").foreign(table.second().get(j).label()).close();
            }
            diagrams.flows(table, j);
            begin(table, "overgang");
            page.open("thead").open("tr");
            HtmlStatistik.column(page, "kolumn.fran", false);
            for (int k = 0; k < table.answers().size(); k++) {
                page.open("th", "scope", "col", "class", "tal")
                        .foreign(table.answers().get(k).label())
                        .close();
            }
            HtmlStatistik.column(page, "kolumn.totalt", true);
            page.close().close().open("tbody");
            for (int i = 1; i <= table.first().size(); i++) {
                // All together stand last, as a sum does.
                row(table, i % table.first().size(), j);
            }
            end();
        }
    }

    private void row(StatTable table, int first, int second) throws IOException {
        ShownTable shown = table.shown();
        page.open("tr", "class", first == 0 ? "summa" : "rad");
        page.open("th", "scope", "row")
                .foreign(table.first().get(first).label())
                .close();
        for (int k = 0; k < table.answers().size(); k++) {
            page.open("td", "class", "tal").text(Words.count(shown.count(first, second, k)));
            OptionalDouble share = shown.share(first, second, k);
            if (share.isPresent()) {
                page.leaf("span", Words.percent(share), "class", "liten block");
            }
            page.close();
        }
        HtmlStatistik.number(page, Words.count(shown.whole(first, second)));
        page.close();
    }

    private void begin(StatTable table, String look) throws IOException {
        page.open(
                "div",
                "class",
                "rulla",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                table.definition().rubrik());
        page.open("table", "class", look);
        page.leaf("caption", table.definition().rubrik(), "class", "dold");
    }

    private void end() throws IOException {
        page.close().close().close();
    }
}
