package org.openbbic.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PageHead;
import org.openbbic.rules.RuleBook;

/**
 * Writes {@code rapport.html}: one page that stands alone, for a person in a municipality.
 *
 * <p>It loads nothing and runs nothing: no script, and a Content-Security-Policy that admits only the page's own style
 * sheet, by its hash. It lists at most {@value #MAX_PER_RULE} remarks of each rule and says how many more there are.
 * Equal reports give equal bytes.
 */
public final class HtmlReport {

    /** How many remarks of one rule the page lists. */
    public static final int MAX_PER_RULE = 1_000;

    /** How many remarks the page lists case by case. */
    public static final int MAX_BY_CASE = 1_000;

    private static final PageHead HEAD = PageHead.of(HtmlReport.class, "rapport.css", null);

    private HtmlReport() {}

    /**
     * Writes the page in UTF-8 and leaves the stream open.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     * @throws IllegalArgumentException if the report names a rule that the book does not have
     * @throws IOException if the stream does not take it
     */
    public static void write(Report report, RuleBook rules, Catalogue catalogue, Locale language, OutputStream out)
            throws IOException {
        HtmlPage page = new HtmlPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        View view = View.of(page, report, rules, catalogue, language);
        page.doctype();
        page.open("html", "lang", view.texts().language());
        head(view);
        page.open("body");
        new HeadSection(view).write();
        page.open("main", "id", "innehall", "tabindex", "-1");
        new VerdictSection(view).write();
        new HeadSection(view).contents();
        new AreaSection(view).write();
        new UntestableSection(view).write();
        new CaseSection(view).write();
        new RuleSection(view).write();
        new FilledSection(view).write();
        new GroundSection(view).write();
        new RunSection(view).write();
        page.end();
    }

    private static void head(View view) throws IOException {
        String title = view.texts().get("sida.titel") + ": " + Verdict.headline(view.report(), view.texts());
        HEAD.write(view.page(), title);
    }
}
