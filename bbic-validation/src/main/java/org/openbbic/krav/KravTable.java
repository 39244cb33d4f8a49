package org.openbbic.krav;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.krav.Bevisslag.Provning;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.FieldNames;

/** The demands: what was tested, what was declared and what it comes to, in columns of their own, with the evidence. */
final class KravTable {

    private final HtmlPage page;
    private final Kravuppfyllelse answered;
    private final FieldNames names;
    private final List<Provning> columns = new ArrayList<>();

    KravTable(HtmlPage page, Kravuppfyllelse answered, Catalogue catalogue) {
        this.page = page;
        this.answered = answered;
        this.names = FieldNames.of(catalogue, KravWords.SWEDISH);
        for (Provning provning : Provning.values()) {
            boolean used = answered.resultat().stream().anyMatch(each -> each.svar(provning) != null);
            if (provning != Provning.TESTPAKET || used) {
                columns.add(provning);
            }
        }
    }

    void write() throws IOException {
        KravHtml.section(page, "krav");
        page.leaf("p", KravWords.get("krav.inledning"));
        page.open("table", "class", "krav").leaf("caption", KravWords.get("krav.tabell"));
        page.open("thead").open("tr");
        page.leaf("th", KravWords.get("krav.nummer"), "scope", "col");
        page.leaf("th", KravWords.get("krav.krav"), "scope", "col");
        for (Provning column : columns) {
            page.leaf("th", label(column), "scope", "col");
        }
        page.leaf("th", KravWords.get("krav.samlat"), "scope", "col").close().close();
        for (Kravresultat each : answered.resultat()) {
            demand(each);
        }
        page.close().close();
    }

    private static String label(Provning column) {
        return KravWords.get("krav." + column.name());
    }

    private void demand(Kravresultat each) throws IOException {
        page.open("tbody").open("tr", "class", "kravet");
        page.open("th", "scope", "row", "class", "nummer")
                .foreign(each.krav().nummer())
                .close();
        page.open("td", "class", "text");
        weight(each.krav());
        page.leaf("bdi", each.krav().text());
        if (each.krav().kalla() != null) {
            page.leaf("span", KravWords.get("krav.kalla", each.krav().kalla().toString()), "class", "liten block");
        }
        page.close();
        for (Provning column : columns) {
            cell(label(column), each.svar(column));
        }
        cell(KravWords.get("krav.samlat"), each.svar());
        page.close();
        page.open("tr", "class", "bevis");
        page.open("td", "colspan", Integer.toString(columns.size() + 3)).open("ul");
        for (Bevisutfall evidence : each.utfall()) {
            evidence(evidence);
        }
        page.close().close().close().close();
    }

    private void weight(Krav krav) throws IOException {
        String key = krav.tyngd().name().toLowerCase(Locale.ROOT);
        page.leaf(
                        "span",
                        KravWords.get("krav." + key),
                        "class",
                        "tyngd " + krav.tyngd().name())
                .text(" ");
    }

    private void cell(String label, @Nullable Svar svar) throws IOException {
        page.open("td", "class", "utslag")
                .leaf("span", label, "class", "etikett")
                .text(" ");
        if (svar == null) {
            page.leaf("span", KravWords.get("svar.inget"), "class", "inget");
        } else {
            KravHtml.answer(page, svar);
        }
        page.close();
    }

    private void evidence(Bevisutfall evidence) throws IOException {
        Bevis bevis = evidence.bevis();
        String key = "bevis." + bevis.slag().name();
        String name = bevis.variabel() == null ? KravWords.get(key) : KravWords.get(key, names.full(bevis.variabel()));
        page.open("li").leaf("strong", name).text(": ");
        KravHtml.answer(page, evidence.svar());
        page.text(". ").leaf("bdi", evidence.text());
        Intyg intyg = evidence.intyg();
        if (intyg != null && intyg.kommentar() != null) {
            page.text(" " + KravWords.get("intyg.kommentar") + " ").leaf("bdi", intyg.kommentar());
        }
        page.close();
    }
}
