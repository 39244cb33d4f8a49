package org.openbbic.standardrapport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openbbic.output.PlainText;
import org.openbbic.standardrapport.Columns.Column;
import org.openbbic.tabulation.Numbers;

/**
 * Writes {@code statistik.xlsx}: a sheet to read first, one with the key figures and one for each section. Numbers are
 * numbers, and no cell is a formula. Needs {@code org.dhatim:fastexcel}, which whoever embeds the library adds if they
 * want this form.
 */
public final class XlsxStatistik {

    private static final String PERCENT = "0%";

    private final Statistik statistik;
    private final Workbook book;
    private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private XlsxStatistik(Statistik statistik, Workbook book) {
        this.statistik = statistik;
        this.book = book;
    }

    /**
     * Writes the workbook and leaves the stream open. The same report of the same day gives the same bytes.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Statistik statistik, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "bbic", null)) {
            new XlsxStatistik(statistik, book).write();
        }
        FixedBook.write(bytes.toByteArray(), statistik.made(), out);
        out.flush();
    }

    private void write() throws IOException {
        readFirst();
        figures();
        for (StatTable table : statistik.tables()) {
            table(table, Words.get("avsnitt." + table.definition().avsnitt()));
        }
    }

    private void readFirst() {
        String name = Words.get("blad.las");
        line(name, Words.get("titel"));
        bold(name);
        TopSection.recipient(statistik.choices()).forEach(text -> line(name, text));
        if (statistik.isSynthetic()) {
            line(name, Words.get("pahittad") + " " + Words.get("pahittad.mer"));
        }
        line(name, TopSection.under(statistik));
        TopSection.chosen(statistik).forEach(text -> line(name, text));
        if (statistik.unread() > 0) {
            line(name, Words.get("olasta", Words.number(statistik.unread())));
        }
        if (statistik.hasProblems()) {
            line(name, Words.get("anmarkt"));
        }
        for (String key : new String[] {"lasa.saknas", "lasa.annat", "lasa.obelagt", "lasa.enhet", "lasa.sma"}) {
            line(name, Words.get(key));
        }
        for (LeftOut each : statistik.leftOut()) {
            line(name, each.rubrik() + ": " + each.reason());
        }
        line(name, Words.get("grund.katalog", statistik.catalogueVersion()));
    }

    private void figures() {
        String name = Words.get("rubrik.nyckeltal");
        cells(
                name,
                Words.get("kolumn.nyckeltal"),
                Words.get("kolumn.grupp"),
                Words.get("kolumn.varde"),
                Words.get("kolumn.taljare"),
                Words.get("kolumn.namnare"),
                Words.get("kolumn.utanfor"));
        bold(name);
        for (Figure figure : statistik.figures()) {
            boolean share = figure.definition().measure() == FigureDefinition.Measure.ANDEL
                    || figure.definition().measure() == FigureDefinition.Measure.ATER;
            for (Figure.Row row : figure.rows()) {
                int at = next(name);
                text(name, at, 0, figure.definition().rubrik());
                text(name, at, 1, row.group().label());
                if (row.suppressed()) {
                    text(name, at, 2, Words.get("undertryckt.ord"));
                    continue;
                }
                number(name, at, 2, row.value(), share);
                number(name, at, 3, row.numerator());
                number(name, at, 4, row.denominator());
                number(name, at, 5, row.outside());
            }
        }
    }

    private void table(StatTable table, String name) {
        if (rows.containsKey(name)) {
            next(name);
        }
        line(name, table.definition().rubrik());
        bold(name);
        line(name, String.join(" ", TableSection.notes(statistik, table)));
        statistik.test(table).ifPresent(test -> line(name, String.join(" ", TestWords.of(test, table))));
        if (table.isEmpty() || table.isUnstated()) {
            return;
        }
        if (table.definition().visning().isSpread()) {
            spread(table, name);
        } else {
            answers(table, name);
        }
    }

    private void answers(StatTable table, String name) {
        int head = next(name);
        text(name, head, 0, Words.get("kolumn.svar"));
        int at = 1;
        for (Column column : Columns.of(table)) {
            text(name, head, at, column.label() + ", " + Words.get("kolumn.antal"));
            text(name, head, at + 1, column.label() + ", " + Words.get("kolumn.andel"));
            at += 2;
        }
        bold(name);
        for (int k = 0; k < table.answers().size(); k++) {
            int row = next(name);
            text(name, row, 0, table.answers().get(k).label());
            at = 1;
            for (Column column : Columns.of(table)) {
                number(name, row, at, table.shown().count(column.first(), column.second(), k));
                number(name, row, at + 1, table.shown().share(column.first(), column.second(), k), true);
                at += 2;
            }
        }
        int row = next(name);
        text(name, row, 0, Words.get("kolumn.n"));
        at = 1;
        for (Column column : Columns.of(table)) {
            number(name, row, at, table.shown().whole(column.first(), column.second()));
            at += 2;
        }
    }

    private void spread(StatTable table, String name) {
        cells(
                name,
                Words.get("kolumn.grupp"),
                Words.get("kolumn.n"),
                Words.get("kolumn.saknas"),
                Words.get("kolumn.medel"),
                Words.get("kolumn.median"),
                Words.get("kolumn.summa"));
        bold(name);
        for (Column column : Columns.of(table)) {
            int row = next(name);
            Optional<Numbers> numbers = table.shown().numbers(column.first(), column.second());
            text(name, row, 0, column.label());
            number(name, row, 1, table.shown().whole(column.first(), column.second()));
            number(name, row, 2, table.shown().missing(column.first(), column.second()));
            if (numbers.isPresent()) {
                number(name, row, 3, numbers.get().mean(), false);
                number(name, row, 4, numbers.get().median(), false);
                number(name, row, 5, OptionalDouble.of(numbers.get().sum()), false);
            }
        }
    }

    private Worksheet sheet(String name) {
        return sheets.computeIfAbsent(name, key -> {
            Worksheet sheet = book.newWorksheet(key.length() > 31 ? key.substring(0, 31) : key);
            sheet.width(0, 48);
            return sheet;
        });
    }

    private int next(String name) {
        sheet(name);
        return rows.merge(name, 1, Integer::sum) - 1;
    }

    private void line(String name, String text) {
        text(name, next(name), 0, text);
    }

    private void cells(String name, String... texts) {
        int row = next(name);
        for (int i = 0; i < texts.length; i++) {
            text(name, row, i, texts[i]);
        }
    }

    private void bold(String name) {
        int last = rows.getOrDefault(name, 1) - 1;
        sheet(name).range(last, 0, last, 12).style().bold().set();
    }

    private void text(String name, int row, int column, String text) {
        sheet(name).value(row, column, PlainText.of(text));
    }

    private void number(String name, int row, int column, OptionalLong number) {
        if (number.isPresent()) {
            sheet(name).value(row, column, number.getAsLong());
        } else {
            text(name, row, column, Words.get("undertryckt.tecken"));
        }
    }

    private void number(String name, int row, int column, OptionalDouble number, boolean share) {
        if (number.isEmpty()) {
            return;
        }
        sheet(name).value(row, column, number.getAsDouble());
        if (share) {
            sheet(name).style(row, column).format(PERCENT).set();
        }
    }
}
