package org.openbbic.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.difference.Page.Cell;
import org.openbbic.difference.Standing.Holds;

/**
 * What cannot be said, gathered by why. Where nothing is known of one of the versions it is only counted: sixty rows of
 * <i>unknown</i> would look like findings.
 */
final class UncertainSection {

    private final VersionDifference difference;
    private final Texts texts;
    private final Wording words;
    private final Page.Builder page;

    /** Rows by what the two sides say, in the order in which such rows are met. */
    private final Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();

    UncertainSection(VersionDifference difference, Texts texts, Wording words, Page.Builder page) {
        this.difference = difference;
        this.texts = texts;
        this.words = words;
        this.page = page;
    }

    void write() {
        Tally tally = difference.tally();
        int variables = tally.variables(Kind.CANNOT_BE_KNOWN);
        int answers = tally.answers(Kind.CANNOT_BE_KNOWN)
                + difference.neighbourTally().answers(Kind.CANNOT_BE_KNOWN);
        if (variables + answers == 0) {
            return;
        }
        page.heading(texts.get("utfall.KAN_INTE_SAGAS"));
        String counted =
                texts.get("osakert.inledning", texts.count("variabler", variables), texts.count("svar", answers));
        if (!difference.unknownVersions().isEmpty()) {
            page.paragraph(counted + " " + texts.get("osakert.okandVersion"));
            notesOfUnknownVersions();
            return;
        }
        page.paragraph(counted);
        difference.variables().forEach(this::gather);
        difference.looseAnswers().stream()
                .filter(each -> each.kind() == Kind.CANNOT_BE_KNOWN)
                .forEach(each -> add(each.from(), each.to(), Cell.of("", each.listId()), words.name(each.entry()), ""));
        groups.forEach((why, rows) -> page.part(why)
                .table(
                        why,
                        List.of(texts.get("rubrik.variabel"), texts.get("rubrik.svar"), texts.get("rubrik.attVeta")),
                        rows));
    }

    /** A source can say something of a version of which nothing is known, short of what it has. */
    private void notesOfUnknownVersions() {
        List<Cell> notes = new ArrayList<>();
        for (VariableDifference each : difference.variables()) {
            String note = notes(each);
            if (each.kind() == Kind.CANNOT_BE_KNOWN && !note.isEmpty()) {
                notes.add(Cell.of(texts.get("osakert.not", words.name(each.variable()), note)));
            }
        }
        if (!notes.isEmpty()) {
            page.paragraph(texts.get("osakert.noter")).add(new Page.Items(notes));
        }
    }

    private void gather(VariableDifference variable) {
        List<AnswerDifference> open = variable.answers(Kind.CANNOT_BE_KNOWN);
        Cell name = words.variable(variable.variable());
        if (variable.kind() == Kind.CANNOT_BE_KNOWN) {
            List<AnswerDifference> follow =
                    open.stream().filter(UncertainSection::followsVariable).toList();
            String answers = follow.isEmpty() ? "" : texts.count("osakert.foljer", follow.size());
            add(variable.from(), variable.to(), name, answers, notes(variable));
            open = open.stream().filter(each -> !followsVariable(each)).toList();
        }
        Map<String, List<AnswerDifference>> alike = new LinkedHashMap<>();
        for (AnswerDifference each : open) {
            alike.computeIfAbsent(why(each.from(), each.to()), key -> new ArrayList<>())
                    .add(each);
        }
        for (List<AnswerDifference> group : alike.values()) {
            AnswerDifference first = group.get(0);
            add(first.from(), first.to(), name, words.terms(group), "");
        }
    }

    private static boolean followsVariable(AnswerDifference answer) {
        return answer.from().ground() == Ground.UNKNOWN_VARIABLE || answer.to().ground() == Ground.UNKNOWN_VARIABLE;
    }

    private void add(Standing from, Standing to, Cell variable, String answers, String note) {
        groups.computeIfAbsent(why(from, to), key -> new ArrayList<>())
                .add(List.of(variable, Cell.of(answers), Cell.of(note)));
    }

    private String why(Standing from, Standing to) {
        if (from.ground() == to.ground() && from.holds() == to.holds()) {
            return texts.get("osakert.bada", say(from));
        }
        return texts.get(
                "osakert.olika",
                difference.from().name(),
                say(from),
                difference.to().name(),
                say(to));
    }

    private String say(Standing side) {
        if (side.holds() == Holds.YES) {
            return texts.get("osakert.finns");
        }
        return side.holds() == Holds.NO
                ? texts.get("osakert.finnsInte")
                : texts.get("grund." + side.ground().id());
    }

    /** What is said of the variable on either side: the known side's grade and source, and what is noted. */
    private String notes(VariableDifference variable) {
        List<String> notes = new ArrayList<>();
        String from = note(variable.from());
        String to = note(variable.to());
        if (from.equals(to)) {
            said(notes, "osakert.iBada", "", from);
        } else {
            said(notes, "osakert.sida", difference.from().name(), from);
            said(notes, "osakert.sida", difference.to().name(), to);
        }
        return String.join(" ", notes);
    }

    private void said(List<String> notes, String key, String version, String note) {
        if (!note.isEmpty()) {
            notes.add(texts.get(key, version, note));
        }
    }

    private String note(Standing side) {
        if (side.isKnown()) {
            return difference.unknownVersions().isEmpty() ? words.side(side) + "." : "";
        }
        return side.note().isEmpty() ? "" : texts.get("osakert.anmarkning", side.note(), words.source(side.source()));
    }
}
