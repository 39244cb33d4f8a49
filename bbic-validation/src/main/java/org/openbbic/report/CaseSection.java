package org.openbbic.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.Finding;
import org.openbbic.rules.Level;

/** The remarks case by case, in the order of the file: for one who opens a case and mends all that is wrong in it. */
final class CaseSection {

    /** Up to this many remarks the list stands open; a longer one would hide all that comes after it. */
    private static final int OPEN = 100;

    private final View view;
    private final HtmlPage page;
    private final Texts texts;
    private final Findings findings;

    CaseSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
        this.findings = view.report().findings();
    }

    void write() throws IOException {
        view.section("arenden");
        if (findings.isEmpty()) {
            page.leaf("p", texts.get("anm.inga")).close();
            return;
        }
        RuleSection.otherWay(view, "regler");
        limits();
        List<Finding> shown = findings.stream().limit(HtmlReport.MAX_BY_CASE).toList();
        if (shown.size() <= OPEN) {
            cases(shown);
        } else {
            page.open("details", "class", "fallt");
            page.leaf("summary", texts.get("anm.visa", texts.number(shown.size())));
            cases(shown);
            page.close();
        }
        page.close();
    }

    private void cases(List<Finding> shown) throws IOException {
        int from = 0;
        while (from < shown.size()) {
            int to = from + 1;
            while (to < shown.size() && isSameCase(shown.get(from), shown.get(to))) {
                to++;
            }
            oneCase(shown.subList(from, to));
            from = to;
        }
    }

    private void limits() throws IOException {
        long counted = 0;
        for (Level level : Level.values()) {
            counted += view.report().count(level);
        }
        if (counted > findings.size()) {
            page.leaf(
                    "p",
                    texts.get("anm.gransnadd", texts.number(counted), texts.number(findings.size())),
                    "class",
                    "obs");
        }
        if (findings.size() > HtmlReport.MAX_BY_CASE) {
            String shown = texts.number(HtmlReport.MAX_BY_CASE);
            page.leaf("p", texts.get("anm.avkortad", shown, texts.number(findings.size())), "class", "obs");
        }
    }

    private static boolean isSameCase(Finding one, Finding other) {
        return one.file() == other.file()
                && Objects.equals(one.caseId(), other.caseId())
                && (one.caseId() != null || one.line() == other.line());
    }

    private void oneCase(List<Finding> remarks) throws IOException {
        Finding first = remarks.get(0);
        page.open("div", "class", "arende").open("h3");
        if (first.caseId() == null) {
            page.text(texts.get("anm.rad", Integer.toString(first.line())) + " ");
            page.leaf("span", texts.get("anm.utanArende"), "class", "liten");
        } else {
            page.text(texts.get("anm.arende", PlainText.of(first.caseId(), 200)));
        }
        if (view.severalFiles()) {
            page.open("span", "class", "liten block")
                    .foreign(view.fileName(first.file()))
                    .close();
        }
        page.close().open("ul", "class", "anmarkningar");
        // Remarks that say the same in different places stand together.
        Map<List<@Nullable String>, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding remark : remarks) {
            List<@Nullable String> said = Arrays.asList(remark.rule(), remark.variant(), remark.detail());
            kinds.computeIfAbsent(said, kind -> new ArrayList<>()).add(remark);
        }
        for (List<Finding> kind : kinds.values()) {
            remark(kind);
        }
        page.close().close();
    }

    private void remark(List<Finding> places) throws IOException {
        Finding first = places.get(0);
        page.open("li").open("p");
        view.level(view.row(first.rule()).level());
        page.text(" " + view.message(first) + " ");
        page.leaf("a", texts.get("anm.tillRegeln", first.rule()), "href", "#" + first.rule(), "class", "id");
        page.close();
        if (!view.lists().allowed(first).isEmpty()) {
            view.allowed(first, texts.get("anm.tillatna"));
        }
        for (Finding place : places) {
            place(place);
        }
        page.close();
    }

    private void place(Finding place) throws IOException {
        page.open("p", "class", "plats");
        page.text(view.place(place) + " ");
        view.path(place.path());
        if (place.value() != null) {
            page.open("span", "class", "varde").text(texts.get("anm.varde") + " ");
            page.open("code").foreign(place.value()).close().close();
        }
        page.close();
    }
}
