package org.openbbic.difference;

import java.util.List;
import java.util.Objects;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Ändrad uppbyggnad</i> (change of shape): some variables of one version are others in the next, such as
 * <i>identifierad utsatthet</i>, three lists in version 1.0 and three groups in 3.1 (WK p. 34).
 *
 * <p>It is read from the catalogue's rows and nothing else. A version must say, at one and the same place of one source,
 * that it has one variable and not another of the same name before the first full stop of the id; the row of the one that
 * it lacks must bear a note; and for each of them the other version must be known to say the contrary. Which answer
 * became which is not in the rows, and is not said.
 *
 * @param before the variables of the first version
 * @param after the variables of the second
 * @param grade the weakest grade of all the rows it rests on
 * @param source the place that tells of the change
 * @param told the version whose rows tell of it
 * @param notes what the rows note about it, in Swedish, each once
 */
public record Restructuring(
        List<Variable> before,
        List<Variable> after,
        Evidence grade,
        Source source,
        VersionInfo told,
        List<String> notes) {

    /** Copies the lists. */
    public Restructuring {
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(told, "told");
        notes = List.copyOf(notes);
    }

    boolean isSameChange(Restructuring other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    boolean concerns(Variable variable) {
        return before.contains(variable) || after.contains(variable);
    }
}
