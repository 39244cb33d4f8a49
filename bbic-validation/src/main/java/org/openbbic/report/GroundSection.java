package org.openbbic.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openbbic.catalogue.Attestation;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.output.HtmlPage;
import org.openbbic.report.Report.FileReport;

/** What the check rests on: that it is unofficial, what the grades mean, and how much of the files' versions is known. */
final class GroundSection {

    private final View view;
    private final HtmlPage page;
    private final Texts texts;

    GroundSection(View view) {
        this.view = view;
        this.page = view.page();
        this.texts = view.texts();
    }

    void write() throws IOException {
        view.section("underlag");
        page.leaf("p", texts.get("underlag.inofficiellt"));
        page.leaf("p", texts.get("underlag.katalog"));
        List<Attestation> known = new ArrayList<>();
        List<String> versions = view.report().files().stream()
                .map(FileReport::bbicVersion)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String version : versions) {
            if (view.catalogue().findVersion(version).isEmpty()) {
                continue;
            }
            if (view.catalogue().getVersion(version).contentKnown()) {
                known.add(view.catalogue().attestation(version));
            } else {
                page.leaf("p", texts.get("underlag.okandVersion", view.versionName(version)));
            }
        }
        if (versions.stream()
                .allMatch(version -> view.catalogue().findVersion(version).isEmpty())) {
            page.leaf("p", texts.get("underlag.ingenVersion"));
        }
        for (Attestation attestation : known) {
            lists(attestation);
        }
        grades(known);
        page.close();
    }

    private void lists(Attestation attestation) throws IOException {
        String name = view.versionName(attestation.version());
        page.open("table").leaf("caption", texts.get("underlag.listor", name));
        page.open("thead").open("tr");
        page.leaf("th", texts.get("underlag.listor.hela"), "scope", "col", "class", "tal");
        page.leaf("th", texts.get("underlag.listor.delvis"), "scope", "col", "class", "tal");
        page.leaf("th", texts.get("underlag.listor.saknas"), "scope", "col", "class", "tal");
        page.close().close().open("tbody").open("tr");
        for (Completeness completeness : Completeness.values()) {
            String own = texts.number(attestation.lists(completeness));
            int others = attestation.neighbourLists(completeness);
            page.leaf("td", others == 0 ? own : own + " (" + texts.number(others) + ")", "class", "tal");
        }
        page.close().close().close();
        page.leaf("p", texts.get("underlag.listor.mer"), "class", "liten");
    }

    private void grades(List<Attestation> known) throws IOException {
        page.open("details").leaf("summary", texts.get("underlag.grader"));
        page.open("table").leaf("caption", texts.get("underlag.grader"));
        page.open("thead").open("tr").leaf("th", texts.get("underlag.grad"), "scope", "col");
        for (Attestation attestation : known) {
            page.leaf("th", view.versionName(attestation.version()), "scope", "col", "class", "tal");
        }
        page.close().close().open("tbody");
        for (Evidence grade : Evidence.values()) {
            String key = "grad." + grade.name();
            page.open("tr").open("th", "scope", "row").text(texts.get(key));
            page.leaf("span", texts.get(key + ".mer"), "class", "liten block").close();
            for (Attestation attestation : known) {
                page.leaf("td", texts.number(attestation.values(grade)), "class", "tal");
            }
            page.close();
        }
        page.close().close().close();
    }
}
