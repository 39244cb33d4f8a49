package org.openbbic.manual;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.Description.Kind;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;
import org.openbbic.output.HtmlPage;

/** One variable on the page: what the sources say of it, and its answers with the versions side by side. */
final class VariableSection {

    private final Words words;
    private final HtmlPage page;
    private final Variable variable;
    private final @Nullable CodeList list;
    private final VersionView view;

    VariableSection(Catalogue catalogue, Words words, HtmlPage page, Variable variable) {
        this.words = words;
        this.page = page;
        this.variable = variable;
        this.list = variable.listId() == null ? null : catalogue.getList(variable.listId());
        this.view = VersionView.of(catalogue, null);
    }

    /** The place of the variable on the page. */
    static String anchor(Variable variable) {
        return "v-" + variable.id();
    }

    void write() throws IOException {
        String id = anchor(variable);
        page.open("article", "class", "variabel", "id", id, "aria-labelledby", id + "-rubrik");
        page.open("h3", "id", id + "-rubrik", "class", "sokbar")
                .text(variable.term())
                .text(" ");
        page.leaf("code", variable.id(), "class", "id");
        if (variable.hidden()) {
            page.text(" ").leaf("span", words.get("sida.dold"), "class", "overifierad");
        }
        page.close();
        page.open("div", "class", "sokbar");
        page.leaf("p", variable.gloss(), "lang", "en", "class", "litet");
        said(Kind.DEFINITION);
        if (variable.descriptions(Kind.DEFINITION).isEmpty()) {
            page.leaf("p", words.get("variabel.utanDefinition"));
        }
        page.close();
        facts();
        states();
        page.open("div", "class", "sokbar");
        titled("sida.nar", Kind.TILLFALLE);
        titled("sida.svart", Kind.SVARIGHET);
        titled("sida.veta", Kind.ANMARKNING);
        page.close().close();
    }

    private void titled(String title, Kind kind) throws IOException {
        if (!variable.descriptions(kind).isEmpty()) {
            page.leaf("h4", words.get(title));
            said(kind);
        }
    }

    private void said(Kind kind) throws IOException {
        for (Description said : variable.descriptions(kind)) {
            page.open("p");
            if (said.quote()) {
                page.leaf("q", said.text());
            } else {
                page.text(said.text());
            }
            page.text(" ");
            PageSource.write(page, said.source());
            page.close();
        }
    }

    private void facts() throws IOException {
        page.open("dl", "class", "kort");
        fact("sida.steg", words.terms(variable.step()));
        fact("sida.slag", words.term(variable.kind()));
        fact("sida.anvandning", words.term(variable.use()));
        fact(
                "sida.svar",
                words.get(list == null ? "sida.svar.inga" : list.multiple() ? "sida.svar.flera" : "sida.svar.ett"));
        if (list != null) {
            page.open("div").leaf("dt", words.get("sida.kodlista"));
            page.open("dd").leaf("code", list.id()).close().close();
        }
        page.open("div").leaf("dt", words.get("sida.namngiven")).open("dd");
        PageSource.write(page, variable.source());
        page.close().close().close();
        if (list != null && !list.note().isEmpty()) {
            page.leaf("p", list.note());
        }
    }

    private void fact(String name, String text) throws IOException {
        page.open("div").leaf("dt", words.get(name)).leaf("dd", text).close();
    }

    private void states() throws IOException {
        String label = words.get("sida.tabell", variable.term());
        PageFront.openScroll(page, label);
        page.open("table", "class", "sida-vid-sida").leaf("caption", label, "class", "osynlig");
        page.open("thead").open("tr").leaf("th", words.get("sida.rubrik.svar"), "scope", "col");
        for (VersionInfo version : view.versions()) {
            page.open("th", "scope", "col")
                    .leaf("a", version.id(), "href", "#version-" + version.id())
                    .close();
        }
        page.close().close().open("tbody", "class", "huvud");
        variableRow();
        if (list != null) {
            listRow(list);
        }
        page.close();
        List<CodeEntry> answers = list == null ? List.of() : VersionView.answers(variable, list);
        if (!answers.isEmpty()) {
            page.open("tbody");
            for (CodeEntry entry : answers) {
                answer(entry);
            }
            page.close();
        }
        page.close().close();
        if (list != null && answers.isEmpty()) {
            page.leaf("p", words.get("sida.okandaVarden"));
        }
    }

    private void variableRow() throws IOException {
        page.open("tr").leaf("th", words.get("sida.raden.variabeln"), "scope", "row");
        for (VersionInfo version : view.versions()) {
            VariableState state = variable.state(version.id());
            page.open("td");
            state(state.presence(), state.evidence(), state.source());
            if (!state.note().isEmpty()) {
                page.leaf("span", state.note(), "class", "rad");
            }
            page.close();
        }
        page.close();
    }

    private void listRow(CodeList of) throws IOException {
        page.open("tr").leaf("th", words.get("sida.raden.listan"), "scope", "row");
        for (VersionInfo version : view.versions()) {
            Completeness known = of.completeness(version.id());
            Evidence grade = of.completenessEvidence(version.id());
            page.open("td").text(words.completeness(known));
            if (grade != null) {
                page.text(", ").leaf("span", words.grade(grade), "class", "grad " + grade);
            }
            page.leaf("span", words.follows(of, version.id()), "class", "rad litet")
                    .close();
        }
        page.close();
    }

    private void answer(CodeEntry entry) throws IOException {
        page.open("tr", "class", "svar").open("th", "scope", "row");
        page.leaf("span", entry.term(), "class", "term")
                .text(" ")
                .leaf("code", entry.code().value(), "class", "id");
        if (view.isUnverified(entry)) {
            page.text(" ").leaf("span", words.grade(Evidence.OBELAGD), "class", "overifierad");
        }
        for (String mark : marks(entry)) {
            page.leaf("span", mark, "class", "rad litet");
        }
        page.open("span", "class", "rad litet");
        PageSource.write(page, entry.source());
        page.close().close();
        if (view.isSameInAll(entry)) {
            CodeState state = entry.state(view.versions().get(0).id());
            page.open("td", "colspan", Integer.toString(view.versions().size()));
            page.text(words.get("sida.allaVersioner")).text(" ");
            state(state.presence(), state.evidence(), state.source());
            page.close();
        } else {
            for (VersionInfo version : view.versions()) {
                CodeState state = entry.state(version.id());
                page.open("td");
                state(state.presence(), state.evidence(), state.source());
                page.close();
            }
        }
        page.close();
    }

    private List<String> marks(CodeEntry entry) {
        List<String> marks = new ArrayList<>();
        if (entry.hidden()) {
            marks.add(words.get("sida.dold"));
        }
        if (!entry.synonyms().isEmpty()) {
            marks.add(words.get("sida.synonymer", String.join(", ", entry.synonyms())));
        }
        if (entry.order() > 0) {
            marks.add(words.get("sida.ordning", entry.order()));
        }
        String group = entry.group();
        if (group != null && variable.group() == null) {
            marks.add(words.get("sida.grupp", words.term(group)));
        }
        if (entry.merged()) {
            marks.add(words.get("sida.sammanslagen"));
        }
        if (entry.exclusive()) {
            marks.add(words.get("sida.utesluter"));
        }
        if (!entry.note().isEmpty()) {
            marks.add(entry.note());
        }
        return marks;
    }

    private void state(Presence presence, @Nullable Evidence grade, @Nullable Source source) throws IOException {
        page.leaf("span", words.presence(presence), "class", "lage " + presence);
        if (grade != null) {
            page.text(" ").leaf("span", words.grade(grade), "class", "grad " + grade);
        }
        if (source != null) {
            page.text(" ");
            PageSource.write(page, source);
        }
    }
}
