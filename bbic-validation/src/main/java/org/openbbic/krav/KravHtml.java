package org.openbbic.krav;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;
import org.openbbic.report.HtmlReport;

/**
 * Writes {@code krav.html}: one page that stands alone, in Swedish, to be printed and laid beside a tender.
 *
 * <p>It loads nothing and runs nothing. It looks as the report of a check does. Equal answers give equal bytes.
 */
public final class KravHtml {

    private static final PageHead HEAD = head();

    private KravHtml() {}

    private static PageHead head() {
        String look = PageHead.of(HtmlReport.class, "rapport.css", null).css();
        return new PageHead(look + PageHead.of(KravHtml.class, "krav.css", null).css(), null);
    }

    /**
     * Writes the page in UTF-8 and leaves the stream open.
     *
     * @param catalogue the one the files were judged by
     * @throws IOException if the stream does not take it
     */
    public static void write(Kravuppfyllelse answered, Catalogue catalogue, OutputStream out) throws IOException {
        HtmlPage page = new HtmlPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        page.doctype();
        page.open("html", "lang", "sv");
        HEAD.write(page, KravWords.get("sida.titel"));
        page.open("body");
        new KravSummary(page, answered).write();
        new KravTable(page, answered, catalogue).write();
        new KravLimits(page, answered, catalogue).write();
        new KravGround(page, answered, catalogue).write();
        page.end();
    }

    /** Opens a section with its heading. */
    static void section(HtmlPage page, String id) throws IOException {
        page.open("section", "id", id, "aria-labelledby", id + "-rubrik");
        page.leaf("h2", KravWords.get("avsnitt." + id), "id", id + "-rubrik");
    }

    /** An answer as a word with a mark before it. */
    static void answer(HtmlPage page, Svar svar) throws IOException {
        page.leaf("span", KravWords.get("svar." + svar.name()), "class", "svar " + svar.name());
    }
}
