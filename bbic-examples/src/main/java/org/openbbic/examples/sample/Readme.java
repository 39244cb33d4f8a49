package org.openbbic.examples.sample;

import java.math.BigDecimal;
import java.util.List;
import org.openbbic.model.arende.Arende;

/** The page beside the sample: what it is, and each published figure beside ours, in Swedish. */
final class Readme {

    private final List<Figure> figures;

    Readme(Figures figures) {
        this.figures = figures.all();
    }

    /** Its text. */
    String text(List<Arende> cases) {
        StringBuilder table = new StringBuilder();
        int held = 0;
        for (Figure figure : figures) {
            Comparison comparison = Comparison.of(figure, cases);
            held += comparison.holds() ? 1 : 0;
            row(table, comparison);
        }
        return DataFile.text("lasmig.md")
                .replace("{antal}", Integer.toString(figures.size()))
                .replace("{hallna}", Integer.toString(held))
                .replace("{tabell}", table);
    }

    static void row(StringBuilder table, Comparison comparison) {
        Figure figure = comparison.figure();
        table.append("| ")
                .append(figure.page())
                .append(" | ")
                .append(figure.text())
                .append(" | ")
                .append(figure.measure() == Figure.Measure.OLIKA ? "" : Integer.toString(comparison.base()))
                .append(" | ")
                .append(figure.written())
                .append(unit(figure, figure.written()))
                .append(" | ")
                .append(ours(comparison))
                .append(" | ")
                .append(comparison.holds() ? "ja" : "nej: " + figure.conflict())
                .append(" |\n");
    }

    private static String ours(Comparison comparison) {
        String value = decimal(comparison.value());
        return switch (comparison.figure().measure()) {
            case ANTAL, OLIKA -> value;
            case PROCENT -> value + " % (" + comparison.count() + ")";
            case MEDEL -> value;
        };
    }

    private static String unit(Figure figure, String written) {
        boolean bare =
                figure.measure() == Figure.Measure.PROCENT && Character.isDigit(written.charAt(written.length() - 1));
        return bare ? " %" : "";
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
