package org.openbbic.manual;

import java.io.IOException;
import org.openbbic.catalogue.Attestation;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.output.HtmlPage;

/** What stands around the variables: what the page is and is not, what its words mean, the versions and the sources. */
final class PageFront {

    private final Catalogue catalogue;
    private final Words words;
    private final HtmlPage page;

    PageFront(Catalogue catalogue, Words words, HtmlPage page) {
        this.catalogue = catalogue;
        this.words = words;
        this.page = page;
    }

    void header() throws IOException {
        page.open("header").leaf("h1", words.get("sida.titel"));
        page.open("div", "class", "ram").open("p");
        page.leaf("strong", words.get("sida.inofficiell")).text(" ").text(words.get("sida.inofficiell.mer"));
        page.close().leaf("p", words.get("sida.lagar")).close();
        page.open("dl");
        term(words.get("sida.innehallsversion"), catalogue.contentVersion());
        page.leaf("dt", words.get("sida.sha"))
                .open("dd")
                .leaf("code", catalogue.sha256())
                .close();
        page.leaf("dt", words.get("sida.lager")).open("dd");
        if (catalogue.layers().isEmpty()) {
            page.text(words.get("sida.lager.inga"));
        }
        for (LayerInfo layer : catalogue.layers()) {
            layer(layer);
        }
        page.close().close();
        page.open("nav", "aria-label", words.get("sida.innehall")).open("ul", "class", "delar");
        for (String part : new String[] {"ord", "variabler", "versioner", "kallor"}) {
            page.open("li")
                    .leaf("a", words.get("sida." + part), "href", "#" + part)
                    .close();
        }
        page.close().close().close();
    }

    void layer(LayerInfo layer) throws IOException {
        page.open("p", "class", layer.isVendors() ? "ram leverantor" : "lager");
        if (layer.isVendors()) {
            page.leaf("strong", words.get("sida.lager.facit")).text(": ");
        }
        page.text(words.get(
                        "sida.lager.rad",
                        words.grade(layer.grade()),
                        layer.name(),
                        layer.madeBy(),
                        layer.party().id(),
                        layer.made()))
                .text(" ")
                .leaf("code", layer.sha256())
                .close();
    }

    private void term(String term, String text) throws IOException {
        page.leaf("dt", term).leaf("dd", text);
    }

    void legend() throws IOException {
        page.open("section", "id", "ord", "aria-labelledby", "ord-rubrik");
        page.leaf("h2", words.get("sida.ord"), "id", "ord-rubrik").open("div", "class", "bredvid");
        table("sida.grad", "sida.betyder");
        for (Evidence grade : Evidence.values()) {
            page.open("tr").open("th", "scope", "row");
            page.leaf("span", words.grade(grade), "class", "grad " + grade)
                    .text(" ")
                    .leaf("code", grade.name())
                    .close();
            page.leaf("td", words.meaning(grade)).close();
        }
        closeTable();
        table("sida.lage", "sida.betyder");
        for (Presence presence : Presence.values()) {
            page.open("tr").open("th", "scope", "row");
            page.leaf("span", words.presence(presence), "class", "lage " + presence)
                    .text(" ")
                    .leaf("code", presence.name())
                    .close();
            page.leaf("td", words.get("sida.lage." + presence)).close();
        }
        closeTable();
        table("sida.lista", "sida.foljd");
        for (Completeness completeness : Completeness.values()) {
            page.open("tr").open("th", "scope", "row").text(words.completeness(completeness));
            page.text(" ").leaf("code", completeness.name()).close();
            page.leaf("td", words.follows(completeness)).close();
        }
        closeTable();
        page.close().close();
    }

    /** Opens a table with those heads, and its body. */
    private void table(String... heads) throws IOException {
        page.open("table").open("thead").open("tr");
        for (String head : heads) {
            page.leaf("th", words.get(head), "scope", "col");
        }
        page.close().close().open("tbody");
    }

    private void closeTable() throws IOException {
        page.close().close();
    }

    void versions() throws IOException {
        page.open("section", "id", "versioner", "aria-labelledby", "versioner-rubrik");
        page.leaf("h2", words.get("sida.versioner"), "id", "versioner-rubrik");
        page.leaf("p", words.get("sida.versioner.om"));
        openScroll(page, words.get("sida.versioner"));
        page.open("table", "class", "smal").open("thead").open("tr");
        for (String head : new String[] {"version", "publicerad", "innehall", "belagda", "listor", "anmarkning"}) {
            page.leaf("th", words.get("sida.kol." + head), "scope", "col");
        }
        page.close().close().open("tbody");
        for (VersionInfo version : catalogue.versions()) {
            version(version);
        }
        closeTable();
        page.close().close();
    }

    private void version(VersionInfo version) throws IOException {
        Attestation known = catalogue.attestation(version.id());
        page.open("tr", "id", "version-" + version.id());
        page.open("th", "scope", "row").leaf("span", version.id(), "class", "term");
        page.leaf("span", version.name(), "class", "rad litet").close();
        page.open("td").text(version.published()).text(" ");
        PageSource.write(page, version.source());
        if (version.article() != null) {
            page.leaf("span", words.get("version.artikel", version.article()), "class", "rad litet");
        }
        page.close();
        page.leaf("td", words.get(version.contentKnown() ? "innehall.kant" : "innehall.okant"));
        page.open("td");
        for (Evidence grade : Evidence.values()) {
            if (known.values(grade) > 0) {
                page.leaf("span", words.grade(grade) + " " + known.values(grade), "class", "rad grad " + grade);
            }
        }
        page.close().open("td");
        for (Completeness completeness : Completeness.values()) {
            int lists = known.lists(completeness) + known.neighbourLists(completeness);
            page.leaf("span", words.completeness(completeness) + " " + lists, "class", "rad");
        }
        page.close();
        page.leaf("td", version.note(), "class", "litet");
        page.close();
    }

    void sources() throws IOException {
        page.open("section", "id", "kallor", "aria-labelledby", "kallor-rubrik");
        page.leaf("h2", words.get("sida.kallor"), "id", "kallor-rubrik");
        for (SourceInfo source : catalogue.sources()) {
            page.open("div", "class", "kallan", "id", PageSource.anchor(source.key()));
            page.open("h3").leaf("span", source.key()).text(" ");
            page.leaf("span", source.title(), "class", "id");
            if (!source.verified()) {
                page.text(" ").leaf("span", words.grade(Evidence.OBELAGD), "class", "overifierad");
            }
            page.close().open("dl");
            if (!source.published().isEmpty()) {
                term(words.get("sida.kallor.publicerad"), source.published());
            }
            term(words.get("sida.kallor.lastes"), source.where());
            if (!source.note().isEmpty()) {
                term(words.get("sida.kallor.veta"), source.note());
            }
            page.close().close();
        }
        page.close();
    }

    /** Opens a box in which what is wide can be scrolled, with the keyboard too. */
    static void openScroll(HtmlPage page, String label) throws IOException {
        page.open("div", "class", "rulla", "role", "region", "tabindex", "0", "aria-label", label);
    }
}
