package org.openbbic.krav;

import java.io.IOException;
import java.util.stream.Collectors;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.FileReport;

/** The head of the page, and how many demands are answered how. */
final class KravSummary {

    private final HtmlPage page;
    private final Kravuppfyllelse answered;

    KravSummary(HtmlPage page, Kravuppfyllelse answered) {
        this.page = page;
        this.answered = answered;
    }

    void write() throws IOException {
        page.leaf("a", KravWords.get("sida.hoppa"), "class", "hoppa", "href", "#innehall");
        page.open("header");
        if (answered.kontroll().synthetic()) {
            page.open("p", "class", "pahittad");
            page.leaf("strong", KravWords.get("sida.pahittad")).text(" " + KravWords.get("sida.pahittad.mer"));
            page.close();
        }
        page.leaf("h1", KravWords.get("sida.titel"));
        page.open("p", "class", "under")
                .foreign(files())
                .text(". ")
                .foreign(list())
                .close();
        page.close();
        page.open("main", "id", "innehall", "tabindex", "-1");
        KravHtml.section(page, "sammanfattning");
        verdict();
        counts();
        page.close();
    }

    private String files() {
        return answered.kontroll().files().stream().map(KravSummary::file).collect(Collectors.joining("; "));
    }

    private static String file(FileReport file) {
        return PlainText.of(file.name(), 100) + ", " + KravWords.count("sida.arenden", file.cases());
    }

    private String list() {
        String name = answered.lista().shipped()
                ? KravWords.get("sida.lista.start")
                : answered.lista().namn();
        return KravWords.get("sida.under", name, answered.gjord().toString());
    }

    private void verdict() throws IOException {
        long ska = answered.count(Tyngd.SKA);
        long failed = answered.count(Tyngd.SKA, Svar.EJ_UPPFYLLT);
        String look = !answered.isDone() ? "EJ_GENOMFORD" : failed > 0 ? "FEL_FINNS" : "INGA_FEL";
        page.open("div", "class", "utfall " + look);
        if (!answered.isDone()) {
            page.leaf("p", KravWords.get("summa.ejGenomford"), "class", "mening");
            page.leaf("p", KravWords.get("summa.ejGenomford.mer"));
        } else if (ska == 0) {
            page.leaf("p", KravWords.get("summa.ingaSka"), "class", "mening");
        } else {
            page.leaf(
                    "p",
                    KravWords.get("summa.uppfyllda", ska(Svar.UPPFYLLT), KravWords.number(ska)),
                    "class",
                    "mening");
            page.leaf("p", KravWords.get("summa.ovriga", ska(Svar.DELVIS), ska(Svar.EJ_VISAT), ska(Svar.EJ_UPPFYLLT)));
        }
        page.close();
    }

    private String ska(Svar svar) {
        return KravWords.number(answered.count(Tyngd.SKA, svar));
    }

    private void counts() throws IOException {
        page.open("table", "class", "summa").leaf("caption", KravWords.get("summa.tabell"));
        page.open("thead").open("tr").leaf("th", KravWords.get("summa.krav"), "scope", "col");
        for (Svar svar : Svar.values()) {
            page.leaf("th", KravWords.get("svar." + svar.name()), "scope", "col", "class", "tal");
        }
        page.leaf("th", KravWords.get("summa.totalt"), "scope", "col", "class", "tal");
        page.close().close().open("tbody");
        for (Tyngd tyngd : Tyngd.values()) {
            String key = tyngd == Tyngd.SKA ? "summa.ska" : "summa.bor";
            page.open("tr").leaf("th", KravWords.get(key), "scope", "row");
            for (Svar svar : Svar.values()) {
                page.leaf("td", KravWords.number(answered.count(tyngd, svar)), "class", "tal");
            }
            page.leaf("td", KravWords.number(answered.count(tyngd)), "class", "tal");
            page.close();
        }
        page.close().close();
    }
}
