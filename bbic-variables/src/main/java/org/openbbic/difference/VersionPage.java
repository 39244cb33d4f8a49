package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Page.Cell;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** The page of one version: what is known of it, what it is known not to have, and what nobody here knows. */
final class VersionPage {

    private final Catalogue catalogue;
    private final VersionInfo version;
    private final Texts texts;
    private final Wording words;
    private final Page.Builder page = new Page.Builder();

    private VersionPage(Catalogue catalogue, VersionInfo version, Texts texts) {
        this.catalogue = catalogue;
        this.version = version;
        this.texts = texts;
        this.words = new Wording(texts);
    }

    static Page of(Catalogue catalogue, VersionInfo version, Texts texts) {
        return new VersionPage(catalogue, version, texts).build();
    }

    private Page build() {
        page.paragraph(texts.get("sida.inledning"));
        if (!version.contentKnown()) {
            page.add(new Page.Notice(texts.get("sida.okand", version.name())));
        }
        catalogue.layers().forEach(layer -> page.add(new Page.Notice(words.layer(layer))));
        facts();
        known("sida.finns", Presence.FINNS, false);
        known("sida.borttagna", Presence.BORTTAGEN, false);
        known("sida.ejInforda", Presence.EJ_INFORD, false);
        known("sida.narliggande", Presence.FINNS, true);
        unknown();
        comparisons();
        return page.build(texts, texts.get("sida.titel", version.name()));
    }

    private void facts() {
        List<Cell> facts = new ArrayList<>();
        facts.add(fact("version.id", version.id()));
        facts.add(fact("version.publicerad", version.published()));
        if (version.article() != null) {
            facts.add(fact("version.artikel", version.article()));
        }
        facts.add(fact("version.innehall", texts.get(version.contentKnown() ? "innehall.ja" : "innehall.nej")));
        facts.add(fact("version.kalla", version.source().toString()));
        if (!version.note().isEmpty()) {
            facts.add(fact("version.veta", version.note()));
        }
        page.add(new Page.Items(facts));
    }

    private Cell fact(String key, String text) {
        return Cell.of(texts.get("sida.uppgift", texts.get(key), text));
    }

    private void known(String key, Presence presence, boolean neighbours) {
        boolean there = presence == Presence.FINNS;
        List<List<Cell>> rows = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            VariableState state = variable.state(version.id());
            boolean neighbour = state.evidence() == Evidence.NARLIGGANDE;
            if (state.presence() == presence && neighbour == neighbours) {
                rows.add(List.of(
                        words.variable(variable),
                        Cell.of(words.grade(state.evidence())),
                        Cell.of(words.source(state.source())),
                        Cell.of(there ? words.list(ListKnowledge.of(state)) : ""),
                        Cell.of(there ? answers(variable) : ""),
                        Cell.of(state.note())));
            }
        }
        if (!rows.isEmpty()) {
            page.heading(texts.get(key));
            page.table(
                    texts.get(key),
                    List.of(
                            texts.get("rubrik.variabel"),
                            texts.get("rubrik.grad"),
                            texts.get("version.kalla"),
                            texts.get("rubrik.lista"),
                            texts.get("rubrik.kandaSvar"),
                            texts.get("rubrik.attVeta")),
                    rows);
        }
    }

    /** The answers that the version is said to have, those of each grade together. */
    private String answers(Variable variable) {
        CodeList list = variable.listId() == null ? null : catalogue.getList(variable.listId());
        if (list == null) {
            return texts.get("ingen");
        }
        List<String> grades = new ArrayList<>();
        for (Evidence grade : Grades.all()) {
            String terms = list.entries(version.id()).stream()
                    .filter(entry -> Standings.owners(catalogue, list, entry).contains(variable))
                    .filter(entry -> entry.state(version.id()).evidence() == grade)
                    .map(this::name)
                    .collect(Collectors.joining("; "));
            if (!terms.isEmpty()) {
                grades.add(words.grade(grade) + ": " + terms);
            }
        }
        return grades.isEmpty() ? texts.get("ingen") : String.join(". ", grades);
    }

    private String name(CodeEntry entry) {
        return words.name(entry);
    }

    private void unknown() {
        List<List<Cell>> noted = new ArrayList<>();
        List<Variable> silent = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            VariableState state = variable.state(version.id());
            if (state.presence() != Presence.OKAND) {
                continue;
            }
            if (state.note().isEmpty() && state.source() == null) {
                silent.add(variable);
            } else {
                noted.add(List.of(
                        words.variable(variable), Cell.of(words.source(state.source())), Cell.of(state.note())));
            }
        }
        if (noted.isEmpty() && silent.isEmpty()) {
            return;
        }
        page.heading(texts.get("sida.okanda"));
        page.table(
                texts.get("sida.okanda"),
                List.of(texts.get("rubrik.variabel"), texts.get("version.kalla"), texts.get("rubrik.attVeta")),
                noted);
        if (!silent.isEmpty()) {
            page.paragraph(texts.get("sida.tysta", texts.count("variabler", silent.size()), words.names(silent)));
        }
    }

    private void comparisons() {
        List<Cell> links = new ArrayList<>();
        for (VersionInfo other : catalogue.versions()) {
            if (VersionPages.hasPage(catalogue, version, other)) {
                links.add(
                        Cell.link(texts.get("titel", version.name(), other.name()), VersionPages.file(version, other)));
            }
            if (VersionPages.hasPage(catalogue, other, version)) {
                links.add(
                        Cell.link(texts.get("titel", other.name(), version.name()), VersionPages.file(other, version)));
            }
        }
        if (!links.isEmpty()) {
            page.heading(texts.get("sida.jamforelser")).add(new Page.Items(links));
        }
        page.paragraph(texts.get("sida.tillbaka"));
        page.add(new Page.Items(List.of(Cell.link(texts.get("index.titel"), VersionPages.INDEX))));
    }
}
