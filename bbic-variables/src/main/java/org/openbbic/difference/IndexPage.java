package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Page.Cell;

/** The index of the pages about versions: which there are, in which order, and how each differs from each other. */
final class IndexPage {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Wording words;
    private final Page.Builder page = new Page.Builder();

    private IndexPage(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.words = new Wording(texts);
    }

    static Page of(Catalogue catalogue, Texts texts) {
        return new IndexPage(catalogue, texts).build();
    }

    private Page build() {
        page.paragraph(texts.get("index.inledning"));
        catalogue.layers().forEach(layer -> page.add(new Page.Notice(words.layer(layer))));
        versions();
        pairs();
        matrix();
        return page.build(texts, texts.get("index.titel"));
    }

    private void versions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VersionInfo version : catalogue.versions()) {
            rows.add(List.of(
                    Cell.link(version.name(), VersionPages.file(version)),
                    Cell.of(version.published()),
                    Cell.of(version.article() == null ? "" : version.article()),
                    Cell.of(texts.get(version.contentKnown() ? "innehall.ja" : "innehall.nej")),
                    Cell.of(version.source().toString()),
                    Cell.of(version.note())));
        }
        page.heading(texts.get("index.versioner")).paragraph(texts.get("index.ordning"));
        page.table(
                texts.get("index.versioner"),
                List.of(
                        texts.get("rubrik.version"),
                        texts.get("version.publicerad"),
                        texts.get("version.artikel"),
                        texts.get("version.innehall"),
                        texts.get("version.kalla"),
                        texts.get("version.veta")),
                rows);
    }

    private void pairs() {
        List<Cell> pairs = new ArrayList<>();
        for (VersionInfo from : catalogue.versions()) {
            for (VersionInfo to : catalogue.versions()) {
                if (VersionPages.hasPage(catalogue, from, to)) {
                    pairs.add(Cell.link(texts.get("titel", from.name(), to.name()), VersionPages.file(from, to)));
                }
            }
        }
        if (!pairs.isEmpty()) {
            page.heading(texts.get("index.par")).paragraph(texts.get("index.par.inledning"));
            page.add(new Page.Items(pairs));
        }
    }

    private void matrix() {
        List<String> heading = new ArrayList<>();
        heading.add(texts.get("index.franTill"));
        List<List<Cell>> rows = new ArrayList<>();
        for (VersionInfo from : catalogue.versions()) {
            heading.add(from.id());
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(from.id()));
            for (VersionInfo to : catalogue.versions()) {
                row.add(cell(from, to));
            }
            rows.add(row);
        }
        page.heading(texts.get("index.matris")).paragraph(texts.get("index.matris.inledning"));
        page.table(texts.get("index.matris"), heading, rows);
    }

    private Cell cell(VersionInfo from, VersionInfo to) {
        Tally tally = VersionDifference.between(catalogue, from.id(), to.id()).tally();
        List<String> counts = new ArrayList<>();
        int said = 0;
        for (Kind kind : Kind.values()) {
            int count = tally.variables(kind) + tally.answers(kind);
            said += kind == Kind.CANNOT_BE_KNOWN ? 0 : count;
            counts.add(Integer.toString(count));
        }
        if (said == 0) {
            return Cell.of(texts.get("index.okant"));
        }
        String text = String.join(" / ", counts);
        return VersionPages.hasPage(catalogue, from, to) ? Cell.link(text, VersionPages.file(from, to)) : Cell.of(text);
    }
}
