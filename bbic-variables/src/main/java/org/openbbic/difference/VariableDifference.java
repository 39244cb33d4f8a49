package org.openbbic.difference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Evidence;

/**
 * How one <i>variabel</i> (variable) differs between two versions, and how its answers do.
 *
 * @param variable the variable
 * @param kind what can be said of the variable itself, apart from its answers
 * @param grade how sure that is, the weaker of the two sides; {@code null} where nothing can be said
 * @param from what is known of it in the first version
 * @param to what is known of it in the second
 * @param fromList how much of its list is known in the first version
 * @param toList how much of its list is known in the second
 * @param restructuring the change of shape it is part of; {@code null} unless {@code kind} is {@link Kind#CHANGED}
 * @param answers its answers in the order of the list. An answer of a list that several variables share stands at the
 *     variable of its group, and only there
 */
public record VariableDifference(
        Variable variable,
        Kind kind,
        @Nullable Evidence grade,
        Standing from,
        Standing to,
        ListKnowledge fromList,
        ListKnowledge toList,
        @Nullable Restructuring restructuring,
        List<AnswerDifference> answers) {

    /** Copies the answers. */
    public VariableDifference {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(fromList, "fromList");
        Objects.requireNonNull(toList, "toList");
        answers = List.copyOf(answers);
        if ((kind == Kind.CHANGED) != (restructuring != null)) {
            throw new IllegalArgumentException("restructuring: goes with CHANGED, and with no other kind");
        }
    }

    /**
     * Whether both versions have it only because statute or a neighbouring authority does: no version of BBIC decides
     * it.
     */
    public boolean isNeighbour() {
        return isNeighbour(from) && isNeighbour(to);
    }

    private static boolean isNeighbour(Standing side) {
        return side.holds() == Standing.Holds.YES && side.evidence() == Evidence.NARLIGGANDE;
    }

    /**
     * Whether both versions have it but its list is known better in one of them. That says what is known here; it does
     * not say that the list changed.
     */
    public boolean isListKnownUnequally() {
        return from.holds() == Standing.Holds.YES
                && to.holds() == Standing.Holds.YES
                && fromList.completeness() != toList.completeness();
    }

    /** Its answers of that kind, in the order of the list. */
    public List<AnswerDifference> answers(Kind wanted) {
        return answers.stream().filter(each -> each.kind() == wanted).toList();
    }
}
