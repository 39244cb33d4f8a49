package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.difference.Page.Cell;

/** What can be said: what changed its shape, came, went, and is in both or in neither. */
final class FindingSections {

    private final VersionDifference difference;
    private final Texts texts;
    private final Wording words;
    private final Page.Builder page;

    FindingSections(VersionDifference difference, Texts texts, Wording words, Page.Builder page) {
        this.difference = difference;
        this.texts = texts;
        this.words = words;
        this.page = page;
    }

    void write() {
        changed();
        moved(Kind.ADDED);
        moved(Kind.REMOVED);
        alike();
    }

    private void changed() {
        if (difference.restructurings().isEmpty()) {
            return;
        }
        page.heading(texts.get("utfall.ANDRADES"));
        for (Restructuring change : difference.restructurings()) {
            page.part(texts.get("andrades.rubrik", words.names(change.before()), words.names(change.after())));
            page.paragraph(texts.get(
                    "andrades.belagg",
                    words.grade(change.grade()),
                    change.source().toString()));
            for (String note : change.notes()) {
                page.paragraph(texts.get("andrades.anmarkning", change.told().name(), note));
            }
            List<List<Cell>> rows = new ArrayList<>();
            for (VariableDifference each : difference.variables()) {
                if (change.concerns(each.variable())) {
                    rows.add(row(each, movedWith(each)));
                }
            }
            page.table(texts.get("utfall.ANDRADES"), heading("rubrik.svar"), rows);
            page.paragraph(texts.get("andrades.svar"));
        }
    }

    private static List<AnswerDifference> movedWith(VariableDifference variable) {
        return variable.answers().stream()
                .filter(each -> each.kind() == Kind.ADDED || each.kind() == Kind.REMOVED)
                .toList();
    }

    /** What came or went, a variable with its answers in one row; those of a change of shape stand with that. */
    private void moved(Kind kind) {
        List<List<Cell>> rows = new ArrayList<>();
        for (VariableDifference each : difference.variables()) {
            List<AnswerDifference> answers = each.answers(kind);
            if (each.kind() == kind) {
                rows.add(row(each, answers));
            } else if (each.kind() != Kind.CHANGED) {
                answers.forEach(answer -> rows.add(row(words.variable(each.variable()), answer)));
            }
        }
        difference.looseAnswers().stream()
                .filter(each -> each.kind() == kind)
                .forEach(each -> rows.add(row(Cell.of("", each.listId()), each)));
        if (!rows.isEmpty()) {
            String title = texts.get("utfall." + kind.id());
            page.heading(title).table(title, heading("rubrik.svar"), rows);
        }
    }

    private void alike() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> neither = new ArrayList<>();
        for (VariableDifference each : difference.variables()) {
            if (each.isNeighbour()) {
                continue;
            }
            List<AnswerDifference> both = each.answers(Kind.UNCHANGED).stream()
                    .filter(answer -> answer.from().holds() == Standing.Holds.YES)
                    .toList();
            boolean variableToo = each.kind() == Kind.UNCHANGED && each.from().holds() == Standing.Holds.YES;
            if (variableToo) {
                rows.add(List.of(
                        words.variable(each.variable()),
                        Cell.of(words.grade(each.grade())),
                        Cell.of(words.side(each.from(), each.fromList())),
                        Cell.of(words.side(each.to(), each.toList())),
                        Cell.of(words.termsByGrade(both))));
            } else if (!both.isEmpty()) {
                rows.add(List.of(
                        words.variable(each.variable()),
                        Cell.of(texts.get("baraSvaren")),
                        Cell.of(words.side(each.from())),
                        Cell.of(words.side(each.to())),
                        Cell.of(words.termsByGrade(both))));
            }
            inNeither(each, neither);
        }
        if (!rows.isEmpty()) {
            page.heading(texts.get("avsnitt.bada")).paragraph(texts.get("bada.inledning"));
            page.table(texts.get("avsnitt.bada"), heading("rubrik.svarIBada"), rows);
        }
        if (!neither.isEmpty()) {
            page.heading(texts.get("avsnitt.ingen")).add(new Page.Items(neither));
        }
    }

    private void inNeither(VariableDifference each, List<Cell> neither) {
        if (each.kind() == Kind.UNCHANGED && each.from().holds() == Standing.Holds.NO) {
            String said =
                    texts.get("ingen.rad", words.name(each.variable()), words.side(each.from()), words.side(each.to()));
            neither.add(Cell.of(said, each.variable().id()));
            return;
        }
        List<AnswerDifference> gone = each.answers(Kind.UNCHANGED).stream()
                .filter(answer -> answer.from().holds() == Standing.Holds.NO)
                .toList();
        if (!gone.isEmpty()) {
            neither.add(Cell.of(
                    texts.get("ingen.svar", words.name(each.variable()), words.termsByGrade(gone)),
                    each.variable().id()));
        }
    }

    private List<String> heading(String answers) {
        return List.of(
                texts.get("rubrik.variabel"),
                texts.get("rubrik.grad"),
                difference.from().name(),
                difference.to().name(),
                texts.get(answers));
    }

    private List<Cell> row(VariableDifference each, List<AnswerDifference> answers) {
        return List.of(
                words.variable(each.variable()),
                Cell.of(words.grade(each.grade())),
                Cell.of(words.side(each.from())),
                Cell.of(words.side(each.to())),
                Cell.of(words.termsByGrade(answers)));
    }

    private List<Cell> row(Cell variable, AnswerDifference answer) {
        return List.of(
                variable,
                Cell.of(words.grade(answer.grade())),
                Cell.of(words.side(answer.from())),
                Cell.of(words.side(answer.to())),
                Cell.of(words.name(answer.entry()), answer.entry().code().value()));
    }
}
