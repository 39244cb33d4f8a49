package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.OptionalDouble;
import org.openbbic.output.HtmlPage;
import org.openbbic.standardrapport.FigureDefinition.Measure;

/** The key figures: all together in one table, and each by unit or by whose the cases are. */
final class FigureSection {

    private final HtmlPage page;
    private final Statistik statistik;

    FigureSection(HtmlPage page, Statistik statistik) {
        this.page = page;
        this.statistik = statistik;
    }

    void write() throws IOException {
        HtmlStatistik.section(page, "nyckeltal", Words.get("rubrik.nyckeltal"));
        page.leaf("p", Words.get("nyckeltal.inledning"));
        page.open("div", "class", "rulla", "tabindex", "0", "role", "region", "aria-labelledby", "nyckeltal-rubrik");
        page.open("table", "class", "nyckeltal");
        heading("kolumn.nyckeltal");
        page.open("tbody");
        for (Figure figure : statistik.figures()) {
            page.open("tr").open("th", "scope", "row").text(figure.definition().rubrik());
            page.leaf("span", Words.get("forklaring." + figure.definition().nyckel()), "class", "liten block");
            page.close();
            cells(figure.definition().measure(), figure.rows().get(0));
            page.close();
        }
        page.close().close().close();
        for (Figure figure : statistik.figures()) {
            if (figure.rows().size() > 2) {
                byGroup(figure);
            }
        }
        page.close();
    }

    private void heading(String first) throws IOException {
        page.open("thead").open("tr");
        HtmlStatistik.column(page, first, false);
        HtmlStatistik.column(page, "kolumn.varde", true);
        HtmlStatistik.column(page, "kolumn.taljare", true);
        HtmlStatistik.column(page, "kolumn.namnare", true);
        HtmlStatistik.column(page, "kolumn.utanfor", true);
        page.close().close();
    }

    private void byGroup(Figure figure) throws IOException {
        page.open("details").open("summary").text(figure.definition().rubrik() + ": ");
        page.text(Words.get(statistik.choices().comparing() ? "nyckeltal.per.jamforelse" : "nyckeltal.per.enhet"));
        page.close();
        page.open("div", "class", "rulla", "tabindex", "0").open("table");
        heading("kolumn.enhet");
        page.open("tbody");
        for (Figure.Row row : figure.rows()) {
            page.open("tr")
                    .open("th", "scope", "row")
                    .foreign(row.group().label())
                    .close();
            cells(figure.definition().measure(), row);
            page.close();
        }
        page.close().close().close().close();
    }

    private void cells(Measure measure, Figure.Row row) throws IOException {
        boolean share = measure == Measure.ANDEL || measure == Measure.ATER;
        if (row.suppressed()) {
            for (int i = 0; i < 4; i++) {
                HtmlStatistik.number(page, Words.get("undertryckt.tecken"));
            }
            return;
        }
        HtmlStatistik.number(page, value(measure, row.value()));
        boolean counted = share || measure == Measure.MEDIAN || measure == Measure.SUMMA;
        HtmlStatistik.number(page, share ? Words.count(row.numerator()) : Words.get("inget"));
        HtmlStatistik.number(
                page,
                share ? Words.count(row.denominator()) : counted ? Words.count(row.numerator()) : Words.get("inget"));
        HtmlStatistik.number(page, Words.count(row.outside()));
    }

    static String value(Measure measure, OptionalDouble value) {
        if (value.isEmpty()) {
            return Words.get("inget");
        }
        return switch (measure) {
            case ANDEL, ATER -> Words.percent(value);
            case MEDIAN -> Words.get("matt.dagar", Words.decimal(value.getAsDouble()));
            case SUMMA, ANTAL -> Words.number(Math.round(value.getAsDouble()));
        };
    }
}
