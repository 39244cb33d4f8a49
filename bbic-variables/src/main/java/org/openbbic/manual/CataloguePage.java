package org.openbbic.manual;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;

/**
 * <i>Katalogsidan</i> (catalogue page): the whole catalogue as one page that can be searched, printed and read without a
 * network, in Swedish. The versions stand side by side, each answer with its source and grade.
 *
 * <p>The page loads nothing, and its own policy lets nothing in; without its script all is there but the search.
 */
public final class CataloguePage {

    private static final PageHead HEAD = PageHead.of(CataloguePage.class, "katalog.css", "katalog.js");

    private CataloguePage() {}

    /**
     * Writes the page, UTF-8; the same catalogue gives the same bytes. The stream is flushed and left open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Catalogue catalogue, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        HtmlPage page = new HtmlPage(writer);
        Words words = new Words(Locale.forLanguageTag("sv"));
        page.doctype();
        page.open("html", "lang", "sv");
        HEAD.write(page, words.get("sida.titel"));
        page.open("body");
        page.leaf("a", words.get("sida.hoppa"), "class", "till", "href", "#variabler");
        PageFront front = new PageFront(catalogue, words, page);
        front.header();
        page.open("main");
        front.legend();
        variables(catalogue, words, page);
        front.versions();
        front.sources();
        page.close();
        page.open("footer").leaf("p", words.get("sida.fot")).close();
        HEAD.writeScript(page);
        page.end();
    }

    private static void variables(Catalogue catalogue, Words words, HtmlPage page) throws IOException {
        page.open("section", "id", "variabler", "class", "variabler", "aria-labelledby", "variabler-rubrik");
        page.leaf("h2", words.get("sida.variabler"), "id", "variabler-rubrik");
        page.open("div", "class", "sok", "id", "sok", "role", "search", "hidden", "hidden");
        page.leaf("label", words.get("sida.sok"), "for", "sokord");
        page.empty(
                "input",
                "type",
                "search",
                "id",
                "sokord",
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "aria-describedby",
                "sok-hjalp");
        page.leaf("p", words.get("sida.sok.hjalp"), "id", "sok-hjalp", "class", "litet");
        page.leaf("p", "", "id", "traffar", "role", "status", "aria-live", "polite");
        page.close();
        page.open("nav", "aria-label", words.get("sida.lista.rubrik")).open("ul", "class", "lista");
        for (Variable variable : catalogue.variables()) {
            String id = VariableSection.anchor(variable);
            page.open("li", "id", "till-" + id)
                    .leaf("a", variable.term(), "href", "#" + id)
                    .close();
        }
        page.close().close();
        for (Variable variable : catalogue.variables()) {
            new VariableSection(catalogue, words, page, variable).write();
        }
        page.close();
    }
}
