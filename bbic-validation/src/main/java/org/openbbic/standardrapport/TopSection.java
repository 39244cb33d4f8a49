package org.openbbic.standardrapport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.output.HtmlPage;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Side;
import org.openbbic.tabulation.Window;

/** The head of the page: who may read it, what was counted and what was chosen. */
final class TopSection {

    private final HtmlPage page;
    private final Statistik statistik;

    TopSection(HtmlPage page, Statistik statistik) {
        this.page = page;
        this.statistik = statistik;
    }

    void write() throws IOException {
        page.leaf("a", Words.get("hoppa"), "class", "hoppa", "href", "#innehall");
        page.open("header");
        recipient();
        if (statistik.isSynthetic()) {
            page.open("p", "class", "pahittad");
            page.leaf("strong", Words.get("pahittad")).text(" " + Words.get("pahittad.mer"));
            page.close();
        }
        page.leaf("h1", Words.get("titel"));
        page.leaf("p", under(statistik), "class", "under");
        page.leaf("p", String.join(". ", chosen(statistik)) + ".", "class", "under");
        if (statistik.unread() > 0) {
            page.leaf("p", Words.get("olasta", Words.number(statistik.unread())), "class", "obs");
        }
        if (statistik.hasProblems()) {
            page.leaf("p", Words.get("anmarkt"), "class", "obs");
        }
        page.close();
    }

    private void recipient() throws IOException {
        page.open("div", "class", "sekretess mottagare");
        for (String line : recipient(statistik.choices())) {
            page.leaf("p", line);
        }
        page.close();
    }

    /** Who may read it, which stands on top of every form. */
    static List<String> recipient(Choices choices) {
        return choices.isSuppressed()
                ? List.of(
                        Words.get("mottagare.extern", Words.number(choices.threshold() - 1)),
                        Words.get("undertryckt.forklaring"),
                        Words.get("mottagare.extern.tva"))
                : List.of(Words.get("mottagare.intern"));
    }

    static String under(Statistik statistik) {
        int files = statistik.files().size();
        String named = statistik.choices().isSuppressed()
                ? statistik.files().stream().map(SourceFile::name).collect(Collectors.joining(", "))
                : Words.get(files == 1 ? "filer.en" : "filer.flera", Words.number(files));
        String own = Words.number(statistik.cases(Side.EGNA));
        return statistik.choices().comparing()
                ? Words.get(
                        "under.jamfor",
                        own,
                        Words.number(statistik.cases(Side.ANDRA)),
                        named,
                        statistik.made().toString())
                : Words.get("under", own, named, statistik.made().toString());
    }

    static List<String> chosen(Statistik statistik) {
        Choices choices = statistik.choices();
        List<String> lines = new ArrayList<>();
        Window window = choices.window();
        lines.add(window == null ? Words.get("urval.allt") : Words.get("urval.period", window.toString()));
        String enhet = choices.enhet();
        if (enhet != null) {
            lines.add(Words.get("urval.enhet", enhet));
        }
        for (Filter filter : choices.filters()) {
            lines.add(Words.get("urval.filter", TableSection.filter(statistik, filter)));
        }
        if (!choices.groups().isEmpty()) {
            String groups = choices.groups().stream()
                    .map(id -> statistik.dimension(id).term())
                    .collect(Collectors.joining(", "));
            lines.add(Words.get("urval.grupp", groups));
        }
        boolean keys = statistik.tables().stream()
                .anyMatch(table -> table.shown().table().children() > 0);
        if (!keys) {
            lines.add(Words.get("tabell.barn.okand"));
        }
        return lines;
    }
}
