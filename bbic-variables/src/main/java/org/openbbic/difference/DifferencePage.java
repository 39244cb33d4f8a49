package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Page.Cell;
import org.openbbic.difference.Page.Notice;
import org.openbbic.model.Evidence;

/** The page of one difference: what was compared, the counts, the findings, and what cannot be said. */
final class DifferencePage {

    private final VersionDifference difference;
    private final Texts texts;
    private final Wording words;
    private final Page.Builder page = new Page.Builder();

    private DifferencePage(VersionDifference difference, Texts texts) {
        this.difference = difference;
        this.texts = texts;
        this.words = new Wording(texts);
    }

    static Page of(VersionDifference difference, Texts texts) {
        return new DifferencePage(difference, texts).build();
    }

    private Page build() {
        page.paragraph(texts.get("inledning"));
        notices();
        versions();
        counts();
        new FindingSections(difference, texts, words, page).write();
        new UncertainSection(difference, texts, words, page).write();
        unequalLists();
        grades();
        return page.build(
                texts,
                texts.get("titel", difference.from().name(), difference.to().name()));
    }

    private void notices() {
        if (difference.from().equals(difference.to())) {
            page.add(new Notice(texts.get("obs.samma")));
        }
        List<VersionInfo> unknown = difference.unknownVersions();
        if (!unknown.isEmpty()) {
            String names = unknown.stream().map(VersionInfo::name).collect(Collectors.joining(texts.get("och")));
            page.add(new Notice(texts.get("obs.okand", names)));
        }
        if (difference.isBackward()) {
            page.add(new Notice(texts.get(
                    "obs.bakat", difference.to().name(), difference.from().name())));
        }
        for (LayerInfo layer : difference.catalogue().layers()) {
            page.add(new Notice(words.layer(layer)));
        }
    }

    private void versions() {
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "version.id", VersionInfo::id);
        fact(rows, "version.publicerad", VersionInfo::published);
        fact(rows, "version.artikel", VersionInfo::article);
        fact(rows, "version.innehall", version -> texts.get(version.contentKnown() ? "innehall.ja" : "innehall.nej"));
        fact(rows, "version.kalla", version -> version.source().toString());
        fact(rows, "version.veta", VersionInfo::note);
        page.heading(texts.get("avsnitt.versioner"));
        page.table(
                texts.get("avsnitt.versioner"),
                List.of(
                        texts.get("rubrik.uppgift"),
                        difference.from().name(),
                        difference.to().name()),
                rows);
    }

    private void fact(List<List<Cell>> rows, String key, Function<VersionInfo, @Nullable String> fact) {
        String from = fact.apply(difference.from());
        String to = fact.apply(difference.to());
        if (from == null && to == null) {
            return;
        }
        rows.add(List.of(Cell.of(texts.get(key)), Cell.of(from == null ? "" : from), Cell.of(to == null ? "" : to)));
    }

    private void counts() {
        Tally own = difference.tally();
        List<List<Cell>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(List.of(
                    Cell.of(texts.get("utfall." + kind.id())),
                    Cell.of(own.variables(kind)),
                    Cell.of(own.answers(kind)),
                    Cell.of(texts.get("utfall." + kind.id() + ".betyder"))));
        }
        page.heading(texts.get("avsnitt.antal"));
        page.table(
                texts.get("avsnitt.antal"),
                List.of(
                        texts.get("rubrik.utfall"),
                        texts.get("rubrik.variabler"),
                        texts.get("rubrik.svar"),
                        texts.get("rubrik.betyder")),
                rows);
        neighbours();
    }

    private void neighbours() {
        Tally tally = difference.neighbourTally();
        int variables =
                tally.variables().values().stream().mapToInt(Integer::intValue).sum();
        int answers =
                tally.answers().values().stream().mapToInt(Integer::intValue).sum();
        if (variables > 0) {
            String names = words.names(difference.variables().stream()
                    .filter(VariableDifference::isNeighbour)
                    .map(VariableDifference::variable)
                    .toList());
            page.paragraph(
                    texts.get("narliggande", texts.count("variabler", variables), texts.count("svar", answers), names));
        }
    }

    private void unequalLists() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VariableDifference each : difference.variables()) {
            if (each.isListKnownUnequally()) {
                rows.add(List.of(
                        words.variable(each.variable()),
                        Cell.of(words.list(each.fromList())),
                        Cell.of(words.list(each.toList()))));
            }
        }
        if (!rows.isEmpty()) {
            page.heading(texts.get("avsnitt.listor")).paragraph(texts.get("listor.inledning"));
            page.table(
                    texts.get("avsnitt.listor"),
                    List.of(
                            texts.get("rubrik.variabel"),
                            difference.from().name(),
                            difference.to().name()),
                    rows);
        }
    }

    /** What the grades that stand on the page mean. */
    private void grades() {
        List<Evidence> used = Grades.all().stream().filter(this::isUsed).toList();
        if (!used.isEmpty()) {
            page.heading(texts.get("avsnitt.grader")).paragraph(texts.get("grader.inledning"));
            page.add(new Page.Items(used.stream()
                    .map(grade -> Cell.of(texts.get("grad." + grade.name())))
                    .toList()));
        }
    }

    /** Whether a row that the page shows, and does not only count, has that grade on either side. */
    private boolean isUsed(Evidence grade) {
        Stream<Standing> variables = difference.variables().stream()
                .filter(each -> !each.isNeighbour() && isShown(each.kind()))
                .flatMap(each -> Stream.of(each.from(), each.to()));
        Stream<Standing> answers = Stream.concat(
                        difference.variables().stream()
                                .filter(each -> !each.isNeighbour())
                                .flatMap(each -> each.answers().stream()),
                        difference.looseAnswers().stream())
                .filter(each -> isShown(each.kind()))
                .flatMap(each -> Stream.of(each.from(), each.to()));
        return Stream.concat(variables, answers).anyMatch(side -> side.evidence() == grade);
    }

    private boolean isShown(Kind kind) {
        return kind != Kind.CANNOT_BE_KNOWN || difference.unknownVersions().isEmpty();
    }
}
