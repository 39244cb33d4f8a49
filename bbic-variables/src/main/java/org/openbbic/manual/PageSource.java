package org.openbbic.manual;

import java.io.IOException;
import org.openbbic.model.Source;
import org.openbbic.output.HtmlPage;

/** Where a statement comes from, as a link to the source at the end of the page and the place in it. */
final class PageSource {

    private PageSource() {}

    /** The place of the source on the page. */
    static String anchor(String key) {
        return "kalla-" + key;
    }

    static void write(HtmlPage page, Source source) throws IOException {
        page.open("span", "class", "kalla");
        page.leaf("a", source.key(), "href", "#" + anchor(source.key()));
        if (!source.place().equals("-")) {
            // A page's number stays with the word before it.
            page.text(" " + source.place().replace("p. ", "p.\u00A0"));
        }
        page.close();
    }
}
