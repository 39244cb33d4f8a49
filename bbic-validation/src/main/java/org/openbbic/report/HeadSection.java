package org.openbbic.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.output.HtmlPage;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.FileReport;

/** The head of the page: what the reader must know before anything else, and what stands below. */
final class HeadSection {

    private static final List<String> SECTIONS =
            List.of("utfall", "omraden", "ejProvat", "arenden", "regler", "ifyllnad", "underlag", "korning");

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    HeadSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    void write() throws IOException {
        page.leaf("a", texts.get("sida.hoppa"), "class", "hoppa", "href", "#innehall");
        page.open("header");
        page.open("p", "class", "sekretess");
        page.leaf("strong", texts.get("sida.sekretess")).text(" ").text(texts.get("sida.sekretess.mer"));
        page.close();
        if (view.report().synthetic()) {
            page.open("p", "class", "pahittad");
            page.leaf("strong", texts.get("sida.pahittad")).text(" ").text(whichAreMadeUp());
            page.close();
        }
        page.leaf("h1", texts.get("sida.titel"));
        page.leaf("p", summary(), "class", "under");
        page.close();
    }

    private String whichAreMadeUp() {
        List<FileReport> files = view.report().files();
        if (files.stream().allMatch(FileReport::synthetic)) {
            return texts.get("sida.pahittad.alla");
        }
        return texts.get(
                "sida.pahittad.nagra",
                files.stream()
                        .filter(FileReport::synthetic)
                        .map(file -> PlainText.of(file.name(), 200))
                        .collect(Collectors.joining(", ")));
    }

    private String summary() {
        List<FileReport> files = view.report().files();
        long cases = files.stream().mapToLong(FileReport::cases).sum();
        String where = files.size() == 1
                ? PlainText.of(files.get(0).name(), 200)
                : texts.count("sida.antalFiler", files.size());
        return texts.get(cases == 1 ? "sida.filer.en" : "sida.filer.flera", texts.number(cases), where)
                + ", "
                + texts.get("sida.dag", view.report().asOf().toString());
    }

    /** The list of contents. It stands after the verdict, which is what the reader came for. */
    void contents() throws IOException {
        page.open("nav", "aria-label", texts.get("sida.innehall")).open("ul");
        for (String section : SECTIONS) {
            page.open("li")
                    .leaf("a", texts.get("avsnitt." + section), "href", "#" + section)
                    .close();
        }
        page.close().close();
    }
}
