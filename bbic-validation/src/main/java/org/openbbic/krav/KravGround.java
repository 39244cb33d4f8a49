package org.openbbic.krav;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.openbbic.annex.RowRemark;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.model.Source;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Verdict;

/** What the answers rest on: which files, by their hashes, which list, which declarations, and which tool. */
final class KravGround {

    private final HtmlPage page;
    private final Kravuppfyllelse answered;
    private final Report report;
    private final Catalogue catalogue;

    KravGround(HtmlPage page, Kravuppfyllelse answered, Catalogue catalogue) {
        this.page = page;
        this.catalogue = catalogue;
        this.answered = answered;
        this.report = answered.kontroll();
    }

    void write() throws IOException {
        KravHtml.section(page, "underlag");
        for (FileReport file : report.files()) {
            file(file);
        }
        page.open("dl");
        fact("kontroll", Verdict.sentence(report, KravWords.SWEDISH) + ".");
        Kravlista list = answered.lista();
        named("lista", list.shipped() ? KravWords.get("underlag.lista.start") : list.namn(), list.sha256());
        sources(list);
        Kravsvar declared = answered.kravsvar();
        if (declared == null) {
            fact("svar", KravWords.get("underlag.inga"));
        } else {
            named("svar", declared.namn(), declared.sha256());
            unused(declared);
        }
        Testuppgift tested = answered.testuppgift();
        if (tested != null) {
            named("testresultat", tested.namn(), tested.sha256());
        }
        for (LayerInfo layer : report.layers()) {
            String name = KravWords.get(
                    "underlag.lager.av", layer.name(), layer.party().id());
            named("lager", name, layer.sha256());
        }
        fact("verktyg", "bbic " + report.toolVersion());
        named("katalog", report.catalogueVersion(), report.catalogueSha256());
        fact("gjord", answered.gjord().toString());
        fact("idag", report.asOf().toString());
        page.close().close();
    }

    private void file(FileReport file) throws IOException {
        page.open("h3").foreign(file.name()).close().open("dl");
        fact("sha256", file.sha256() == null ? KravWords.get("underlag.saknas") : file.sha256());
        fact("version", file.bbicVersion() == null ? KravWords.get("underlag.okand") : file.bbicVersion());
        if (!file.additions().isEmpty()) {
            fact("tillagg", String.join(", ", file.additions()));
        }
        if (file.created() != null) {
            fact("skapad", file.created().toString());
        }
        String cases = KravWords.number(file.cases());
        fact(
                "arenden",
                file.unread() == 0 ? cases : KravWords.get("underlag.olasta", cases, KravWords.number(file.unread())));
        page.close();
    }

    /** What the short names beside the demands stand for. */
    private void sources(Kravlista list) throws IOException {
        List<SourceInfo> sources = list.krav().stream()
                .map(Krav::kalla)
                .filter(Objects::nonNull)
                .map(Source::key)
                .distinct()
                .flatMap(key -> catalogue.findSource(key).stream())
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        page.leaf("dt", KravWords.get("underlag.kallor")).open("dd").open("ul");
        for (SourceInfo source : sources) {
            page.leaf("li", source.key() + ": " + source.title());
        }
        page.close().close();
    }

    private void unused(Kravsvar declared) throws IOException {
        if (declared.unused().isEmpty()) {
            return;
        }
        page.leaf("dt", KravWords.get("underlag.oanvanda")).open("dd").open("ul");
        for (RowRemark remark : declared.unused()) {
            page.leaf("li", remark.toString());
        }
        page.close().close();
    }

    private void fact(String key, String text) throws IOException {
        page.leaf("dt", KravWords.get("underlag." + key)).leaf("dd", text);
    }

    private void named(String key, String name, String sha256) throws IOException {
        page.leaf("dt", KravWords.get("underlag." + key)).open("dd").leaf("bdi", name);
        page.leaf("span", "SHA-256 " + sha256, "class", "liten block").close();
    }
}
