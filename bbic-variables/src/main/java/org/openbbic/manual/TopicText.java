package org.openbbic.manual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openbbic.catalogue.Attestation;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** A topic's page for a terminal, in the sections of a manual page. */
final class TopicText {

    private final Catalogue catalogue;
    private final Words words;
    private final VersionView view;
    private final Lines lines = new Lines();

    TopicText(Catalogue catalogue, Words words, VersionView view) {
        this.catalogue = catalogue;
        this.words = words;
        this.view = view;
    }

    String page(Topic topic) {
        if (topic instanceof Topic.OfVariable of) {
            new VariableText(catalogue, words, view, lines).variable(of);
        } else if (topic instanceof Topic.OfList of) {
            new VariableText(catalogue, words, view, lines).list(of.list());
        } else if (topic instanceof Topic.OfCode of) {
            code(of);
        } else if (topic instanceof Topic.OfVersion of) {
            version(of.version());
        } else if (topic instanceof Topic.OfSource of) {
            source(of.source());
        }
        lines.gap().paragraph(words.get("forklaring.inofficiell"));
        return lines.toString();
    }

    private void code(Topic.OfCode topic) {
        CodeEntry entry = topic.entry();
        CodeList list = topic.list();
        boolean unverified = view.isUnverified(entry);
        name(topic.id(), entry.term() + (unverified ? " " + words.get("overifierad") : ""));
        lines.heading(words.get("rubrik.vad"));
        lines.paragraph(words.get("svar.ar", list.term(), list.id()));
        about(entry, list);
        lines.heading(words.get("rubrik.perVersion"));
        TextTable table = new TextTable(
                words.get("kol.version"), words.get("kol.lage"), words.get("kol.grad"), words.get("kol.kalla"));
        for (VersionInfo version : view.versions()) {
            CodeState state = entry.state(version.id());
            Evidence grade = state.evidence();
            table.row(
                    version.id(),
                    words.presence(state.presence()),
                    grade == null ? "" : words.grade(grade),
                    words.source(state.source()));
        }
        lines.table(table);
        if (unverified) {
            lines.gap().paragraph(words.get("forklaring.overifierad"));
        }
        lines.heading(words.get("rubrik.vem"));
        lines.paragraph(words.get("svar.ordalydelse", words.source(entry.source())));
        grades(entry);
        lines.heading(words.get("rubrik.seAven"));
        for (Variable variable : catalogue.variables()) {
            if (list.id().equals(variable.listId())
                    && VersionView.answers(variable, list).contains(entry)) {
                lines.paragraph(words.get("kommando.visa", variable.id()));
            }
        }
    }

    private void about(CodeEntry entry, CodeList list) {
        if (entry.hidden()) {
            lines.paragraph(words.get("dold.svar"));
        }
        if (!entry.synonyms().isEmpty()) {
            lines.paragraph(words.get("svar.synonymer", String.join(", ", entry.synonyms())));
        }
        if (entry.order() > 0) {
            long steps =
                    list.entries().stream().filter(each -> each.order() > 0).count();
            lines.paragraph(words.get("svar.ordning", entry.order(), steps));
        }
        String group = entry.group();
        if (group != null) {
            lines.paragraph(words.get("svar.grupp", words.term(group)));
        }
        if (entry.merged()) {
            lines.paragraph(words.get("svar.sammanslagen"));
        }
        if (entry.exclusive()) {
            lines.paragraph(words.get("svar.utesluter"));
        }
        if (!entry.note().isEmpty()) {
            lines.paragraph(entry.note());
        }
    }

    private void grades(CodeEntry entry) {
        for (Evidence grade : Evidence.values()) {
            boolean used = view.versions().stream()
                    .anyMatch(version -> entry.state(version.id()).evidence() == grade);
            if (used) {
                lines.paragraph(words.grade(grade) + ": " + words.meaning(grade));
            }
        }
    }

    private void version(VersionInfo version) {
        name(version.id(), version.name());
        lines.heading(words.get("rubrik.vad"));
        lines.paragraph(words.get("version.publicerad", version.published(), version.source()));
        if (version.article() != null) {
            lines.paragraph(words.get("version.artikel", version.article()));
        }
        lines.paragraph(words.get(version.contentKnown() ? "version.kant" : "version.okant"));
        if (!version.note().isEmpty()) {
            lines.paragraph(version.note());
        }
        attested(catalogue.attestation(version.id()));
        lines.heading(words.get("rubrik.variabler"));
        lines.table(variables(version.id()));
        lines.heading(words.get("rubrik.seAven"));
        lines.paragraph(words.get("kommando.listaVersion", version.id()));
        for (VersionInfo other : catalogue.versions()) {
            if (!other.id().equals(version.id())) {
                lines.paragraph(words.get("kommando.visa", other.id()));
            }
        }
    }

    private void attested(Attestation known) {
        lines.heading(words.get("rubrik.belagt"));
        for (Evidence grade : Evidence.values()) {
            if (known.values(grade) > 0) {
                lines.paragraph(
                        words.get("version.svar", known.values(grade), words.grade(grade), words.meaning(grade)));
            }
        }
        for (Completeness completeness : Completeness.values()) {
            lines.paragraph(words.get(
                    "version.listor",
                    words.completeness(completeness),
                    known.lists(completeness),
                    known.neighbourLists(completeness)));
        }
    }

    private TextTable variables(String version) {
        TextTable table = new TextTable(
                words.get("kol.id"),
                words.get("kol.lage"),
                words.get("kol.grad"),
                words.get("kol.listan"),
                words.get("kol.kalla"));
        for (Variable variable : catalogue.variables()) {
            VariableState state = variable.state(version);
            Evidence grade = state.evidence();
            Completeness known = state.completeness();
            table.row(
                    variable.id(),
                    words.presence(state.presence()),
                    grade == null ? "" : words.grade(grade),
                    known == null ? "" : words.completeness(known),
                    words.source(state.source()));
        }
        return table;
    }

    private void source(SourceInfo source) {
        name(source.key(), source.title());
        lines.heading(words.get("rubrik.vad"));
        if (!source.published().isEmpty()) {
            lines.paragraph(words.get("kalla.publicerad", source.published()));
        }
        lines.paragraph(source.where());
        if (!source.verified()) {
            lines.paragraph(words.get("forklaring.overifierad"));
        }
        if (!source.note().isEmpty()) {
            lines.heading(words.get("rubrik.attVeta")).paragraph(source.note());
        }
        lines.heading(words.get("rubrik.vilar"));
        Map<Evidence, Integer> used = new EnumMap<>(Evidence.class);
        List<String> variables = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            if (uses(variable, source.key(), used)) {
                variables.add(variable.id());
            }
        }
        for (Map.Entry<Evidence, Integer> each : used.entrySet()) {
            lines.paragraph(words.get("kalla.utsagor", words.grade(each.getKey()), each.getValue()));
        }
        lines.paragraph(
                variables.isEmpty()
                        ? words.get("kalla.ingenVariabel")
                        : words.get("kalla.variabler", String.join(", ", variables)));
        lines.heading(words.get("rubrik.seAven")).paragraph("docs/kallor.md#kalla-" + source.key());
    }

    /** Whether anything said of the variable rests on the source; counts what its answers' states rest on. */
    private boolean uses(Variable variable, String key, Map<Evidence, Integer> used) {
        boolean any = variable.source().key().equals(key)
                || variable.descriptions().stream()
                        .anyMatch(each -> each.source().key().equals(key));
        List<CodeEntry> answers = variable.listId() == null
                ? List.of()
                : VersionView.answers(variable, catalogue.getList(variable.listId()));
        for (VersionInfo version : view.versions()) {
            VariableState state = variable.state(version.id());
            any |= state.source() != null && state.source().key().equals(key);
            for (CodeEntry entry : answers) {
                CodeState of = entry.state(version.id());
                boolean rests = of.presence() == Presence.FINNS
                        && of.source() != null
                        && of.source().key().equals(key);
                if (rests && of.evidence() != null) {
                    used.merge(of.evidence(), 1, Integer::sum);
                    any = true;
                }
            }
        }
        return any;
    }

    private void name(String id, String what) {
        lines.heading(words.get("rubrik.namn")).paragraph(id + " \u2013 " + what);
    }
}
