package org.openbbic.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.model.Source;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.Finding;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;
import org.openbbic.rules.RuleText;

/** The remarks rule by rule, the gravest first: for one who mends the same thing in many cases, or at its root. */
final class RuleSection {

    /** Up to this many places the list stands open. */
    private static final int OPEN = 12;

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    RuleSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    /** A line that leads to the other way into the same remarks. */
    static void otherWay(View view, String section) throws IOException {
        String[] around = view.texts().get("anm.tvaVagar", "\n").split("\n", -1);
        view.page().open("p").text(around[0]);
        view.page().leaf("a", view.texts().get("anm.tvaVagar." + section), "href", "#" + section);
        view.page().text(around[1]).close();
    }

    void write() throws IOException {
        view.section("regler");
        List<RuleOutcome> rules = view.report().rules().stream()
                .filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparing(
                                (RuleOutcome rule) -> view.row(rule.id()).level())
                        .thenComparing(RuleOutcome::id))
                .toList();
        if (rules.isEmpty()) {
            page.leaf("p", texts.get("anm.inga")).close();
            return;
        }
        otherWay(view, "arenden");
        Map<String, List<Finding>> places = view.report().findings().firstOfEachRule(HtmlReport.MAX_PER_RULE);
        for (RuleOutcome rule : rules) {
            rule(rule, places.getOrDefault(rule.id(), List.of()));
        }
        page.close();
    }

    private void rule(RuleOutcome rule, List<Finding> places) throws IOException {
        RuleRow row = view.row(rule.id());
        RuleText text = view.rule(rule.id());
        page.open("div", "class", "regel " + row.level().name(), "id", rule.id());
        page.leaf("h3", text.title());
        page.open("p", "class", "under");
        view.level(row.level());
        page.text(" ").leaf("span", rule.id(), "class", "id");
        page.text(" " + texts.count("regel.antal", rule.findings()));
        if (rule.tested() > 0) {
            page.text(" " + texts.get("regel.provade", texts.number(rule.tested())));
        }
        page.close().open("dl");
        view.fact(texts.get("regel.saRattarDu"), text.mend());
        view.fact(
                texts.get("regel.rattasAv"),
                texts.get("rattasAv." + row.mender().id()));
        Level own = RuleBook.bundled().getRow(row.id()).level();
        String then = text.then().replace(own.name(), row.level().name());
        view.fact(texts.get("regel.sager"), texts.get("regel.mening", text.given(), text.when(), then));
        if (own != row.level()) {
            view.fact(
                    texts.get("regel.niva"),
                    texts.get("regel.niva.andrad", row.level().name(), own.name()));
        }
        view.fact(texts.get("regel.kalla"), source(row.source()));
        shares(rule);
        page.close();
        allowed(places);
        if (!places.isEmpty()) {
            places(rule, places);
        }
        page.close();
    }

    private void shares(RuleOutcome rule) throws IOException {
        if (rule.threshold() == null) {
            return;
        }
        for (Report.Share share : rule.shares()) {
            String of =
                    share.of() == null ? texts.get("regel.andel") : view.names().full(share.of());
            view.fact(
                    of,
                    texts.get(
                            "regel.andel.mening",
                            texts.percent(share.part(), share.whole()),
                            texts.number(share.part()),
                            texts.number(share.whole()),
                            texts.number(rule.threshold())));
        }
    }

    /** What could stand there instead, once for each list and the versions it was judged by. */
    private void allowed(List<Finding> places) throws IOException {
        Set<String> told = new HashSet<>();
        for (Finding place : places) {
            CodeList list = view.lists().list(place);
            if (list != null && !view.lists().allowed(place).isEmpty()) {
                String versions =
                        place.versions().stream().map(view::versionName).collect(Collectors.joining(", "));
                String where = texts.get("regel.tillatna", list.term(), versions);
                if (told.add(where)) {
                    view.allowed(place, where);
                }
            }
        }
    }

    private String source(Source source) {
        String own = texts.find("kalla." + source.key());
        String title = own == null
                ? view.catalogue()
                        .findSource(source.key())
                        .map(SourceInfo::title)
                        .orElse(source.key())
                : own;
        return source.place().equals("-") ? title : texts.get("kalla.mening", title, source.place());
    }

    private void places(RuleOutcome rule, List<Finding> shown) throws IOException {
        if (shown.size() <= OPEN) {
            page.open("details", "open", "open");
        } else {
            page.open("details");
        }
        page.leaf("summary", texts.count("regel.platser.alla", shown.size()));
        if (shown.size() < rule.findings()) {
            page.open("p", "class", "obs");
            page.text(texts.get("regel.platser.visas", texts.number(shown.size()), texts.number(rule.findings())));
            if (shown.size() < view.report().findings().count(rule.id())) {
                page.text(" " + texts.get("regel.platser.resten"));
            }
            page.close();
        }
        new PlaceTable(view, rule.id(), shown).write();
        page.close();
    }
}
