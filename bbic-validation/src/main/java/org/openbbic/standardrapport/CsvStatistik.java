package org.openbbic.standardrapport;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.openbbic.output.PlainText;
import org.openbbic.output.Sheet;
import org.openbbic.standardrapport.Columns.Column;
import org.openbbic.tabulation.Numbers;

/**
 * Writes {@code statistik.csv}: one row a cell, for a spreadsheet. A suppressed number is an empty cell, and {@code
 * undertryckt} says so. Shares are in per cent with a decimal comma.
 */
public final class CsvStatistik {

    private static final String YES = "ja";

    private final Sheet sheet;

    private CsvStatistik(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Writes the rows and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Statistik statistik, OutputStream out) throws IOException {
        Sheet sheet = Sheet.to(new BufferedOutputStream(out));
        CsvStatistik writer = new CsvStatistik(sheet);
        sheet.row(
                "tabell",
                "rubrik",
                "enhet",
                "grupp1",
                "grupp2",
                "svar",
                "svarstext",
                "antal",
                "andel",
                "taljare",
                "namnare",
                "undertryckt",
                "mottagare");
        for (Figure figure : statistik.figures()) {
            writer.figure(figure, statistik.choices());
        }
        for (StatTable table : statistik.tables()) {
            writer.table(table, statistik.choices());
        }
        sheet.flush();
    }

    private void figure(Figure figure, Choices choices) throws IOException {
        boolean share = figure.definition().numerator().size() > 0
                || figure.definition().measure() == FigureDefinition.Measure.ATER;
        for (Figure.Row row : figure.rows()) {
            OptionalDouble value = row.value();
            row(
                    "nyckeltal." + figure.definition().nyckel(),
                    figure.definition().rubrik(),
                    figure.definition().unit().singular(),
                    row.group().label(),
                    "",
                    "",
                    "",
                    !share && value.isPresent() ? decimal(value.getAsDouble()) : "",
                    share && value.isPresent() ? decimal(value.getAsDouble() * 100) : "",
                    count(row.numerator()),
                    count(row.denominator()),
                    row.suppressed() ? YES : "",
                    recipient(choices));
        }
    }

    private void table(StatTable table, Choices choices) throws IOException {
        for (Column column : Columns.of(table)) {
            OptionalLong whole = table.shown().whole(column.first(), column.second());
            cell(table, column, "*n", "n", whole, OptionalDouble.empty(), choices);
            if (table.definition().visning().isSpread()) {
                spread(table, column, choices);
                continue;
            }
            for (int k = 0; k < table.answers().size(); k++) {
                cell(
                        table,
                        column,
                        table.answers().get(k).key(),
                        table.answers().get(k).label(),
                        table.shown().count(column.first(), column.second(), k),
                        table.shown().share(column.first(), column.second(), k),
                        choices);
            }
        }
    }

    private void spread(StatTable table, Column column, Choices choices) throws IOException {
        Optional<Numbers> numbers = table.shown().numbers(column.first(), column.second());
        number(
                table,
                column,
                "*medel",
                "kolumn.medel",
                numbers.isPresent() ? numbers.get().mean() : none(),
                choices);
        number(
                table,
                column,
                "*median",
                "kolumn.median",
                numbers.isPresent() ? numbers.get().median() : none(),
                choices);
        number(
                table,
                column,
                "*summa",
                "kolumn.summa",
                numbers.isPresent() ? OptionalDouble.of(numbers.get().sum()) : none(),
                choices);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }

    private void number(StatTable table, Column column, String key, String word, OptionalDouble number, Choices choices)
            throws IOException {
        write(
                table,
                column,
                key,
                Words.get(word),
                number.isPresent() ? decimal(number.getAsDouble()) : "",
                "",
                table.shown().whole(column.first(), column.second()).isEmpty(),
                choices);
    }

    private void cell(
            StatTable table,
            Column column,
            String key,
            String label,
            OptionalLong count,
            OptionalDouble share,
            Choices choices)
            throws IOException {
        write(
                table,
                column,
                key,
                label,
                count(count),
                share.isPresent() ? decimal(share.getAsDouble() * 100) : "",
                count.isEmpty(),
                choices);
    }

    private void write(
            StatTable table,
            Column column,
            String key,
            String label,
            String count,
            String share,
            boolean suppressed,
            Choices choices)
            throws IOException {
        row(
                table.definition().nyckel(),
                table.definition().rubrik(),
                table.definition().unit().singular(),
                table.groups().isEmpty()
                        ? ""
                        : table.first().get(column.first()).label(),
                table.groups().size() < 2
                        ? ""
                        : table.second().get(column.second()).label(),
                key,
                label,
                count,
                share,
                "",
                "",
                suppressed ? YES : "",
                recipient(choices));
    }

    private static String recipient(Choices choices) {
        return choices.mottagare().name().toLowerCase(Locale.ROOT);
    }

    private void row(String... cells) throws IOException {
        String[] plain = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            plain[i] = PlainText.of(cells[i]);
        }
        sheet.row(plain);
    }

    private static String count(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static String decimal(double number) {
        return Double.toString(Math.round(number * 100) / 100.0)
                .replaceFirst("\\.0$", "")
                .replace('.', ',');
    }
}
