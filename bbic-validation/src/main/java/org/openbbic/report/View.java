package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.Finding;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;
import org.openbbic.rules.RuleText;

/** What every section of the page works with, and the few things that several of them write. */
record View(
        HtmlPage page,
        Report report,
        RuleBook rules,
        Catalogue catalogue,
        Locale language,
        Texts texts,
        FieldNames names,
        PathNames paths,
        AnswerLists lists) {

    static View of(HtmlPage page, Report report, RuleBook rules, Catalogue catalogue, Locale language) {
        Texts texts = Texts.of(language);
        FieldNames names = new FieldNames(catalogue, texts);
        return new View(
                page,
                report,
                rules,
                catalogue,
                language,
                texts,
                names,
                new PathNames(names, texts),
                new AnswerLists(catalogue));
    }

    /** Opens a section with its heading. */
    void section(String id) throws IOException {
        page.open("section", "id", id, "aria-labelledby", id + "-rubrik");
        page.leaf("h2", texts.get("avsnitt." + id), "id", id + "-rubrik");
    }

    RuleText rule(String id) {
        return rules.text(id, language);
    }

    RuleRow row(String id) {
        return rules.getRow(id);
    }

    String message(Finding finding) {
        return rules.message(finding.rule(), finding.variant(), lists.detail(finding), language);
    }

    boolean severalFiles() {
        return report.files().size() > 1;
    }

    String fileName(int file) {
        return report.files().get(file).name();
    }

    /** The level as a word in a box. */
    void level(Level level) throws IOException {
        page.leaf("span", texts.get("niva." + level.name()), "class", "niva " + level.name());
    }

    /** Where it stands, in words. */
    String place(Finding finding) {
        return texts.place(report, finding);
    }

    /** The path in words, and as it is written. */
    void path(String path) throws IOException {
        List<String> words = paths.words(path);
        if (!words.isEmpty()) {
            page.leaf("span", String.join(" › ", words), "class", "ord");
            page.text(" ");
        }
        if (!path.isEmpty()) {
            page.open("code").foreign(path).close();
        }
    }

    /** The answers that could stand where the remark found another, as the person sees them and as the file has them. */
    void allowed(Finding finding, String before) throws IOException {
        String separator = before + " ";
        page.open("p", "class", "tillatna");
        for (CodeEntry answer : lists.allowed(finding)) {
            page.text(separator + answer.term() + " ")
                    .leaf("code", answer.code().value());
            separator = "; ";
        }
        page.close();
    }

    /** The version's name; its id where the catalogue does not have it. */
    String versionName(String id) {
        String name = catalogue.findVersion(id).map(VersionInfo::name).orElse(id);
        return texts.isEnglish() && name.equals("Version " + id) || name.equals(id)
                ? texts.get("version.namn", id)
                : name;
    }

    /** A term and what it is, in a list of such. */
    void fact(String term, String text) throws IOException {
        page.leaf("dt", term).leaf("dd", text);
    }
}
