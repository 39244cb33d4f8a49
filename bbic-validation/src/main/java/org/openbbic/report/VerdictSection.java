package org.openbbic.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Level;
import org.openbbic.rules.ProfileInfo;
import org.openbbic.rules.RuleChange;

/** The verdict in words, what it means and what it does not. */
final class VerdictSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;
    private final Report report;

    VerdictSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
        this.report = view.report();
    }

    void write() throws IOException {
        view.section("utfall");
        page.open("div", "class", "utfall " + report.outcome().name());
        page.leaf("p", Verdict.headline(report, texts) + ".", "class", "mening");
        page.open("p").text(upperFirst(Verdict.tested(report, texts)) + ". ");
        page.leaf("a", texts.get("utfall.lankEjProvat"), "href", "#ejProvat")
                .text(".")
                .close();
        page.close();
        layers();
        profile();
        failed();
        crashed();
        unread();
        counts();
        meaning();
        page.close();
    }

    /** Beside the verdict, since a layer decides what could be called right and wrong. */
    private void layers() throws IOException {
        if (report.layers().isEmpty()) {
            return;
        }
        page.open("div", "class", "viktigt");
        page.leaf("h3", texts.get("lager.rubrik")).open("ul");
        for (LayerInfo layer : report.layers()) {
            page.open("li")
                    .foreign(layer.name())
                    .text(": " + texts.get("lager." + layer.grade().name()));
            if (layer.isVendors()) {
                page.text(". ").leaf("strong", upperFirst(texts.get("lager.leverantor")));
            }
            page.text(". ")
                    .leaf("a", texts.get("lager.lank"), "href", "#lager")
                    .text(".")
                    .close();
        }
        page.close();
        if (report.layers().stream().anyMatch(LayerInfo::isVendors)) {
            page.leaf("p", texts.get("lager.leverantor.mer"));
        }
        page.close();
    }

    /** Beside the verdict, since a rule that is turned off or lowered could have said something else. */
    private void profile() throws IOException {
        ProfileInfo profile = report.profile();
        if (profile == null) {
            return;
        }
        page.open("div", "class", "viktigt");
        page.open("h3")
                .text(texts.get("profil.rubrik") + " ")
                .foreign(profile.name())
                .close();
        if (report.changes().isEmpty()) {
            page.leaf("p", texts.get("profil.inget"));
        } else {
            page.open("ul");
            for (RuleChange change : report.changes()) {
                page.open("li")
                        .leaf("strong", change.rule())
                        .text(" " + view.rule(change.rule()).title() + ": ");
                page.text(changed(change, texts)).close();
            }
            page.close();
        }
        page.leaf("p", "SHA-256: " + profile.sha256(), "class", "liten");
        page.close();
    }

    /** What a profile changed of a rule, in words. */
    static String changed(RuleChange change, Texts texts) {
        List<String> words = new ArrayList<>();
        if (change.off()) {
            words.add(texts.get("profil.av"));
        }
        if (change.level() != null) {
            words.add(
                    texts.get("profil.niva", texts.get("niva." + change.level().name())));
        }
        if (change.threshold() != null) {
            words.add(texts.get("profil.troskel", texts.number(change.threshold())));
        }
        return String.join(", ", words);
    }

    private void failed() throws IOException {
        List<FileReport> unfinished =
                report.files().stream().filter(file -> file.sha256() == null).toList();
        if (report.outcome() != Outcome.EJ_GENOMFORD && unfinished.isEmpty()) {
            return;
        }
        page.open("div", "class", "viktigt");
        page.leaf("h3", texts.get("utfall.orsaker"));
        if (!unfinished.isEmpty()) {
            page.open("ul");
            for (FileReport file : unfinished) {
                page.leaf("li", texts.get("utfall.ejLast", PlainText.of(file.name(), 200)));
            }
            page.close();
        }
        page.leaf("p", texts.get("betyder.EJ_GENOMFORD"));
        page.close();
    }

    private void crashed() throws IOException {
        List<RuleOutcome> crashed = report.rules().stream()
                .filter(rule -> rule.status() == RuleStatus.KRASCHADE)
                .toList();
        if (crashed.isEmpty()) {
            return;
        }
        page.open("div", "class", "viktigt");
        page.leaf("h3", texts.get("utfall.kraschade")).open("ul");
        for (RuleOutcome rule : crashed) {
            page.open("li")
                    .leaf("strong", rule.id())
                    .text(" " + view.rule(rule.id()).title())
                    .close();
        }
        page.close().leaf("p", texts.get("utfall.kraschade.mer")).close();
    }

    private void unread() throws IOException {
        List<FileReport> files =
                report.files().stream().filter(file -> file.unread() > 0).toList();
        if (files.isEmpty()) {
            return;
        }
        page.open("div", "class", "viktigt");
        page.leaf("h3", texts.get("utfall.olasta")).open("ul");
        for (FileReport file : files) {
            String key = file.unread() == 1 ? "utfall.olasliga.en" : "utfall.olasliga.flera";
            page.leaf("li", texts.get(key, texts.number(file.unread()), PlainText.of(file.name(), 200)));
        }
        page.close().close();
    }

    private void counts() throws IOException {
        page.open("ul", "class", "antal");
        for (Level level : Level.values()) {
            long count = report.count(level);
            String key = "niva." + level.name();
            page.open("li", "class", level.name()).open("p");
            page.leaf("strong", texts.number(count))
                    .text(" " + texts.get(key + ".antal" + (count == 1 ? ".en" : ".flera")));
            page.close().leaf("p", texts.get(key + ".mening"), "class", "liten").close();
        }
        page.close();
    }

    private void meaning() throws IOException {
        page.open("div", "class", "spalter").open("div");
        page.leaf("h3", texts.get("betyder.rubrik")).open("ul");
        page.leaf("li", texts.get("betyder." + report.outcome().name()));
        page.leaf("li", texts.get("betyder.varning"));
        page.close().close().open("div");
        page.leaf("h3", texts.get("betyderInte.rubrik")).open("ul");
        for (String key : List.of("riktigt", "allt", "beslut")) {
            page.leaf("li", texts.get("betyderInte." + key));
        }
        page.close().close().close();
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
