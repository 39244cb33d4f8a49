package org.openbbic.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;

/**
 * <i>Skillnad mellan två versioner</i> (difference between two versions): every variable and every answer of the
 * catalogue once, with what can be said of it. Immutable.
 *
 * <p>Nothing is made of silence: an answer that stands in one version and has no row in the other is
 * {@link Kind#CANNOT_BE_KNOWN}, never {@link Kind#REMOVED}, unless the other's list is known whole. So is all that rests
 * on general knowledge alone in one of them. The two versions may stand in any order, and may be the same.
 *
 * <p>When they change places each row keeps its grade, its two sides change places, and its kind is
 * {@linkplain Kind#mirrored mirrored}.
 *
 * <pre>{@code
 * VersionDifference difference = VersionDifference.between(Catalogue.bundled(), "1.0", "3.1");
 * for (VariableDifference variable : difference.variables()) {
 *     System.out.println(variable.variable().term() + " " + variable.kind() + " " + variable.grade());
 * }
 * }</pre>
 */
public final class VersionDifference {

    private final Catalogue catalogue;
    private final VersionInfo from;
    private final VersionInfo to;
    private final List<Restructuring> restructurings;
    private final List<VariableDifference> variables;
    private final List<AnswerDifference> looseAnswers;

    private VersionDifference(Catalogue catalogue, VersionInfo from, VersionInfo to) {
        this.catalogue = catalogue;
        this.from = from;
        this.to = to;
        Standings before = new Standings(catalogue, from);
        Standings after = new Standings(catalogue, to);
        this.restructurings = List.copyOf(new Restructurings(before, after).find(catalogue.variables()));
        Map<String, List<AnswerDifference>> answers = new LinkedHashMap<>();
        List<AnswerDifference> loose = new ArrayList<>();
        for (CodeList list : catalogue.lists()) {
            for (CodeEntry entry : list.entries()) {
                AnswerDifference answer =
                        AnswerDifference.of(list.id(), entry, before.of(list, entry), after.of(list, entry));
                Variable home = home(list, entry);
                (home == null ? loose : answers.computeIfAbsent(home.id(), id -> new ArrayList<>())).add(answer);
            }
        }
        this.looseAnswers = List.copyOf(loose);
        List<VariableDifference> rows = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            List<AnswerDifference> own = answers.getOrDefault(variable.id(), List.of());
            rows.add(row(variable, before.of(variable), after.of(variable), own));
        }
        this.variables = List.copyOf(rows);
    }

    /**
     * Compares two versions.
     *
     * @param catalogue the library's own, or one with layers
     * @param from id of the version to start from, such as {@code 1.0}
     * @param to id of the version to come to, which may be older
     * @throws NoSuchElementException if the catalogue lacks one of the versions; the message does not repeat its id
     */
    public static VersionDifference between(Catalogue catalogue, String from, String to) {
        return new VersionDifference(catalogue, catalogue.getVersion(from), catalogue.getVersion(to));
    }

    /** The variable at which the answer stands: the first that takes it, else the first of its list. */
    private @Nullable Variable home(CodeList list, CodeEntry entry) {
        List<Variable> owners = Standings.owners(catalogue, list, entry);
        if (!owners.isEmpty()) {
            return owners.get(0);
        }
        return catalogue.variables().stream()
                .filter(variable -> list.id().equals(variable.listId()))
                .findFirst()
                .orElse(null);
    }

    private VariableDifference row(Variable variable, Standing before, Standing after, List<AnswerDifference> answers) {
        Restructuring part = restructurings.stream()
                .filter(each -> each.concerns(variable))
                .findFirst()
                .orElse(null);
        Kind kind = part == null ? Kind.of(before, after) : Kind.CHANGED;
        Evidence grade = kind == Kind.CANNOT_BE_KNOWN ? null : Grades.weaker(before.evidence(), after.evidence());
        VariableState first = variable.state(from.id());
        VariableState second = variable.state(to.id());
        return new VariableDifference(
                variable, kind, grade, before, after, ListKnowledge.of(first), ListKnowledge.of(second), part, answers);
    }

    /** The catalogue that it was made from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The version it starts from. */
    public VersionInfo from() {
        return from;
    }

    /** The version it comes to. */
    public VersionInfo to() {
        return to;
    }

    /** Whether the version it comes to stands before the one it starts from in the order of publication. */
    public boolean isBackward() {
        List<VersionInfo> order = catalogue.versions();
        return order.indexOf(to) < order.indexOf(from);
    }

    /** Those of the two versions of which only name and date are known; most of what is said of them is that. */
    public List<VersionInfo> unknownVersions() {
        List<VersionInfo> unknown = new ArrayList<>();
        for (VersionInfo version : from.equals(to) ? List.of(from) : List.of(from, to)) {
            if (!version.contentKnown()) {
                unknown.add(version);
            }
        }
        return List.copyOf(unknown);
    }

    /** Changes of shape, in the order of the catalogue. */
    public List<Restructuring> restructurings() {
        return restructurings;
    }

    /** Every variable of the catalogue once, in its order. */
    public List<VariableDifference> variables() {
        return variables;
    }

    /** Answers of lists that no variable takes; none in the library's own catalogue. */
    public List<AnswerDifference> looseAnswers() {
        return looseAnswers;
    }

    /** How many of each kind, without what {@link #neighbourTally} counts. */
    public Tally tally() {
        Tally.Count count = new Tally.Count();
        variables.stream().filter(each -> !each.isNeighbour()).forEach(count::add);
        looseAnswers.forEach(count::add);
        return count.tally();
    }

    /** How many of each kind among variables that no version of BBIC decides; see {@link VariableDifference#isNeighbour}. */
    public Tally neighbourTally() {
        Tally.Count count = new Tally.Count();
        variables.stream().filter(VariableDifference::isNeighbour).forEach(count::add);
        return count.tally();
    }
}
