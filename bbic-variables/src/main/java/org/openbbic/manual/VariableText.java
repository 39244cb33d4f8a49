package org.openbbic.manual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.Description.Kind;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** The page of a variable, or of a list that is no variable by itself. */
final class VariableText {

    private final Catalogue catalogue;
    private final Words words;
    private final VersionView view;
    private final Lines lines;

    VariableText(Catalogue catalogue, Words words, VersionView view, Lines lines) {
        this.catalogue = catalogue;
        this.words = words;
        this.view = view;
        this.lines = lines;
    }

    void variable(Topic.OfVariable topic) {
        Variable variable = topic.variable();
        CodeList list = topic.list();
        name(variable.id(), variable.term(), variable.gloss());
        lines.heading(words.get("rubrik.vad"));
        if (variable.hidden()) {
            lines.paragraph(words.get("dold.variabel"));
        }
        said(variable, Kind.DEFINITION, words.get("variabel.utanDefinition"));
        lines.paragraph(words.get("variabel.slag", words.term(variable.kind()))
                + " "
                + words.get(
                        variable.use().equals("okand") ? "variabel.anvandningOkand" : "variabel.anvandning",
                        words.term(variable.use()))
                + " "
                + words.get(list == null ? "variabel.utanLista" : list.multiple() ? "variabel.flera" : "variabel.ett"));
        lines.heading(words.get("rubrik.nar"));
        lines.paragraph(words.get(
                variable.step().equals("okand") ? "variabel.stegOkant" : "variabel.steg",
                words.terms(variable.step()),
                variable.source()));
        said(variable, Kind.TILLFALLE, null);
        lines.heading(words.get("rubrik.varden"));
        if (list == null) {
            lines.paragraph(words.get("variabel.ingaVarden"));
        } else {
            values(VersionView.answers(variable, list), list);
        }
        who(variable, list);
        section(variable, Kind.SVARIGHET, "rubrik.svart");
        section(variable, Kind.ANMARKNING, "rubrik.attVeta");
        seeAlso(variable, list);
    }

    void list(CodeList list) {
        name(list.id(), list.term(), list.gloss());
        lines.heading(words.get("rubrik.vad"));
        lines.paragraph(words.get(list.multiple() ? "lista.flera" : "lista.ett", list.source()));
        lines.heading(words.get("rubrik.varden"));
        values(list.entries(), list);
        lines.heading(words.get("rubrik.seAven"));
        for (Variable variable : catalogue.variables()) {
            if (list.id().equals(variable.listId())) {
                lines.paragraph(words.get("kommando.visa", variable.id()));
            }
        }
    }

    private void name(String id, String term, String gloss) {
        lines.heading(words.get("rubrik.namn"));
        lines.paragraph(id + " \u2013 " + term + (words.isEnglish() ? " (" + gloss + ")" : ""));
    }

    private void said(Variable variable, Kind kind, @Nullable String otherwise) {
        List<Description> all = variable.descriptions(kind);
        for (Description said : all) {
            lines.paragraph(Words.cited(said));
        }
        if (all.isEmpty() && otherwise != null) {
            lines.paragraph(otherwise);
        }
    }

    private void section(Variable variable, Kind kind, String heading) {
        if (!variable.descriptions(kind).isEmpty()) {
            lines.heading(words.get(heading));
            said(variable, kind, null);
        }
    }

    private void values(List<CodeEntry> answers, CodeList list) {
        if (!list.note().isEmpty()) {
            lines.paragraph(list.note());
        }
        if (answers.isEmpty()) {
            lines.paragraph(words.get("variabel.okandaVarden"));
        } else {
            List<String> heads = new ArrayList<>(List.of(words.get("kol.kod"), words.get("kol.term")));
            for (VersionInfo version : view.versions()) {
                heads.add(version.id().replace('-', ' '));
            }
            TextTable table = new TextTable(heads);
            for (CodeEntry entry : answers) {
                table.row(row(entry));
            }
            lines.gap().table(table).gap();
            lines.paragraph(words.get("forklaring.marken") + " " + words.get("forklaring.tecken"));
            if (answers.stream().anyMatch(view::isUnverified)) {
                lines.paragraph(words.get("forklaring.overifierad"));
            }
        }
        lines.gap();
        TextTable table = new TextTable(words.get("kol.version"), words.get("kol.listan"), words.get("kol.foljd"));
        for (VersionInfo version : view.versions()) {
            Completeness known = list.completeness(version.id());
            Evidence grade = list.completenessEvidence(version.id());
            table.row(
                    version.id(),
                    words.completeness(known) + (grade == null ? "" : ", " + words.grade(grade)),
                    words.follows(list, version.id()));
        }
        lines.table(table);
    }

    private List<String> row(CodeEntry entry) {
        StringBuilder term = new StringBuilder(entry.term());
        if (view.isUnverified(entry)) {
            term.append(' ').append(words.get("overifierad"));
        }
        if (entry.hidden()) {
            term.append(' ').append(words.get("dold.kort"));
        }
        List<String> row = new ArrayList<>(List.of(entry.code().value(), term.toString()));
        for (VersionInfo version : view.versions()) {
            CodeState state = entry.state(version.id());
            String grade = state.evidence() == null ? "" : "\u00A0" + words.sign(state.evidence());
            row.add(words.mark(state.presence()) + grade);
        }
        return row;
    }

    private void who(Variable variable, @Nullable CodeList list) {
        lines.heading(words.get("rubrik.vem"));
        TextTable table = new TextTable(
                words.get("kol.version"),
                words.get("kol.variabeln"),
                words.get("kol.grad"),
                words.get("kol.kalla"),
                words.get("kol.anmarkning"));
        Set<String> keys = new LinkedHashSet<>();
        keys.add(variable.source().key());
        Set<Evidence> grades = new LinkedHashSet<>();
        for (VersionInfo version : view.versions()) {
            VariableState state = variable.state(version.id());
            Evidence grade = state.evidence();
            note(state.source(), grade, keys, grades);
            table.row(
                    version.id(),
                    words.presence(state.presence()),
                    grade == null ? "" : words.grade(grade),
                    words.source(state.source()),
                    state.note());
        }
        if (list != null) {
            for (CodeEntry entry : VersionView.answers(variable, list)) {
                for (VersionInfo version : view.versions()) {
                    CodeState state = entry.state(version.id());
                    note(state.source(), state.evidence(), keys, grades);
                }
            }
        }
        for (Description said : variable.descriptions()) {
            keys.add(said.source().key());
        }
        lines.table(table).gap();
        for (Evidence grade : Evidence.values()) {
            if (grades.contains(grade)) {
                lines.paragraph(words.grade(grade) + ": " + words.meaning(grade));
            }
        }
        lines.gap();
        for (String key : keys) {
            SourceInfo source = catalogue.getSource(key);
            String published = source.published().isEmpty() ? "" : ", " + source.published();
            lines.paragraph(key + ": " + source.title() + published);
        }
    }

    private static void note(
            @Nullable Source source, @Nullable Evidence grade, Set<String> keys, Set<Evidence> grades) {
        if (source != null) {
            keys.add(source.key());
        }
        if (grade != null) {
            grades.add(grade);
        }
    }

    private void seeAlso(Variable variable, @Nullable CodeList list) {
        lines.heading(words.get("rubrik.seAven"));
        Set<String> ids = new LinkedHashSet<>();
        String family = family(variable.id());
        for (Variable other : catalogue.variables()) {
            boolean sibling = list != null && list.id().equals(other.listId())
                    || family(other.id()).equals(family);
            if (sibling && !other.id().equals(variable.id())) {
                ids.add(other.id());
            }
        }
        if (list != null && !list.id().equals(variable.id())) {
            ids.add(list.id());
        }
        if (list != null && !list.entries().isEmpty()) {
            CodeEntry first = VersionView.answers(variable, list).get(0);
            lines.paragraph(
                    words.get("kommando.svar", list.id() + "/" + first.code().value()));
        }
        ids.add(variable.source().key());
        for (String id : ids) {
            lines.paragraph(words.get("kommando.visa", id));
        }
    }

    /** What stands before the point, so that {@code avslut.orsak} and {@code avslut.boende} are told of together. */
    private static String family(String id) {
        int point = id.indexOf('.');
        return point < 0 ? id : id.substring(0, point);
    }
}
