package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;

/** Facts about the run: files, tool, catalogue, day, and every rule. */
final class RunSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;
    private final Report report;

    RunSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
        this.report = view.report();
    }

    void write() throws IOException {
        view.section("korning");
        for (FileReport file : report.files()) {
            file(file);
        }
        page.leaf("h3", texts.get("korning.verktyg"));
        page.open("dl");
        view.fact(texts.get("korning.verktyg.namn"), "bbic " + report.toolVersion());
        view.fact(texts.get("korning.idag"), report.asOf().toString());
        view.fact(texts.get("korning.katalog"), report.catalogueVersion());
        page.leaf("dt", texts.get("korning.katalog.sha256")).open("dd");
        page.leaf("code", report.catalogueSha256()).close();
        page.close();
        layers();
        rules();
        page.close();
    }

    private void layers() throws IOException {
        if (report.layers().isEmpty()) {
            return;
        }
        page.leaf("h3", texts.get("lager.rubrik"), "id", "lager");
        for (LayerInfo layer : report.layers()) {
            page.open("h4").foreign(layer.name()).close().open("dl");
            view.fact(
                    texts.get("lager.grad"), texts.get("lager." + layer.grade().name()));
            String vendor = layer.isVendors() ? " (" + texts.get("lager.leverantor") + ")" : "";
            view.fact(texts.get("lager.upprattat"), layer.madeBy() + ", " + layer.made() + vendor);
            if (layer.article() != null) {
                view.fact(texts.get("lager.artikel"), layer.article());
            }
            if (layer.checkedBy() != null) {
                view.fact(texts.get("lager.granskat"), layer.checkedBy());
            }
            page.leaf("dt", texts.get("lager.sha256")).open("dd");
            page.leaf("code", layer.sha256()).close().close();
        }
    }

    private void file(FileReport file) throws IOException {
        page.open("h3")
                .text(texts.get("korning.fil") + " ")
                .foreign(file.name())
                .close();
        page.open("dl");
        String version = file.bbicVersion();
        view.fact(
                texts.get("korning.version"), version == null ? texts.get("korning.okand") : view.versionName(version));
        String additions = String.join(", ", file.additions());
        view.fact(texts.get("korning.tillagg"), additions.isEmpty() ? texts.get("korning.inga") : additions);
        view.fact(
                texts.get("korning.skapad"),
                file.created() == null
                        ? texts.get("korning.okand")
                        : file.created().toString());
        if (file.sheet() != null) {
            view.fact(texts.get("korning.blad"), file.sheet());
        }
        view.fact(texts.get("korning.arenden"), cases(file));
        page.leaf("dt", texts.get("korning.sha256")).open("dd");
        if (file.sha256() == null) {
            page.text(texts.get("korning.sha256.saknas"));
        } else {
            page.leaf("code", file.sha256());
        }
        page.close().close();
    }

    private String cases(FileReport file) {
        StringBuilder cases = new StringBuilder(texts.number(file.cases()));
        if (file.unread() > 0) {
            cases.append(", ").append(texts.get("korning.olasliga", texts.number(file.unread())));
        }
        if (file.synthetic()) {
            cases.append(", ").append(texts.get("korning.pahittad"));
        }
        return cases.toString();
    }

    private void rules() throws IOException {
        page.open("details");
        page.leaf(
                "summary",
                texts.get(
                        "korning.regler",
                        count(RuleStatus.KORD),
                        count(RuleStatus.OVERHOPPAD),
                        count(RuleStatus.KRASCHADE)));
        page.leaf("p", texts.get("korning.forklaring"));
        page.open(
                "div", "class", "rulla", "role", "region", "aria-label", texts.get("korning.tabell"), "tabindex", "0");
        page.open("table").leaf("caption", texts.get("korning.tabell"));
        page.open("thead").open("tr");
        for (String column : List.of("regel", "status")) {
            page.leaf("th", texts.get("korning." + column), "scope", "col");
        }
        for (String column : List.of("provade", "ejAvgjorda", "anmarkningar")) {
            page.leaf("th", texts.get("korning." + column), "scope", "col", "class", "tal");
        }
        page.close().close().open("tbody");
        for (RuleOutcome rule : report.rules()) {
            row(rule);
        }
        page.close().close().close().close();
    }

    private String count(RuleStatus status) {
        return texts.number(
                report.rules().stream().filter(rule -> rule.status() == status).count());
    }

    private void row(RuleOutcome rule) throws IOException {
        page.open("tr").open("th", "scope", "row").leaf("span", rule.id(), "class", "id");
        page.text(" " + view.rule(rule.id()).title()).close();
        page.open("td").text(texts.get("regelstatus." + rule.status().name()));
        if (rule.status() != RuleStatus.KORD) {
            page.leaf("span", texts.reason(rule), "class", "liten block");
        }
        page.close();
        for (long number : new long[] {rule.tested(), rule.undecided(), rule.findings()}) {
            page.leaf("td", texts.number(number), "class", "tal");
        }
        page.close();
    }
}
