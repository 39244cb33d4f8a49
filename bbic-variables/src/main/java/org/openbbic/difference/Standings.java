package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** What may be said of variables and answers in one version. */
final class Standings {

    private final Catalogue catalogue;
    private final VersionInfo version;

    Standings(Catalogue catalogue, VersionInfo version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    VersionInfo version() {
        return version;
    }

    Standing of(Variable variable) {
        VariableState state = variable.state(version.id());
        if (state.presence() == Presence.OKAND && !version.contentKnown()) {
            return Standing.unknown(Ground.UNKNOWN_VERSION, state.source(), state.note());
        }
        return Standing.stated(state.presence(), state.evidence(), state.source(), state.note());
    }

    /** What is said of the answer itself goes first, then what follows from its variables, then from its list. */
    Standing of(CodeList list, CodeEntry entry) {
        CodeState state = entry.state(version.id());
        Standing own = Standing.stated(state.presence(), state.evidence(), state.source(), "");
        if (own.holds() == Standing.Holds.YES) {
            return own;
        }
        List<Variable> owners = owners(catalogue, list, entry);
        Standing gone = goneWithVariables(owners);
        if (gone != null) {
            return gone;
        }
        if (own.ground() != Ground.NO_STATEMENT) {
            return own;
        }
        Standing outside = outsideWholeLists(owners);
        return outside == null ? Standing.unknown(whyUnknown(list, owners), state.source(), "") : outside;
    }

    /** The variables that take the answer: those of its list whose group it is in. */
    static List<Variable> owners(Catalogue catalogue, CodeList list, CodeEntry entry) {
        List<Variable> owners = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            boolean own = list.id().equals(variable.listId());
            if (own && (variable.group() == null || variable.group().equals(entry.group()))) {
                owners.add(variable);
            }
        }
        return owners;
    }

    private @Nullable Standing goneWithVariables(List<Variable> owners) {
        Standing weakest = null;
        for (Variable owner : owners) {
            Standing side = of(owner);
            Evidence grade = side.evidence();
            if (side.holds() != Standing.Holds.NO || grade == null) {
                return null;
            }
            if (weakest == null || Grades.weaker(grade, weakest.evidence()) == grade) {
                weakest = Standing.outside(Ground.WITH_VARIABLE, side.presence(), grade, side.source());
            }
        }
        return weakest;
    }

    /** The list of every variable that takes the answer is known whole, and the answer is in none. */
    private @Nullable Standing outsideWholeLists(List<Variable> owners) {
        Standing weakest = null;
        for (Variable owner : owners) {
            VariableState state = owner.state(version.id());
            ListKnowledge known = ListKnowledge.of(state);
            Evidence grade = known.evidence();
            if (!known.isWhole() || grade == null) {
                return null;
            }
            if (weakest == null || Grades.weaker(grade, weakest.evidence()) == grade) {
                weakest = Standing.outside(Ground.COMPLETE_LIST, Presence.OKAND, grade, state.source());
            }
        }
        return weakest;
    }

    private Ground whyUnknown(CodeList list, List<Variable> owners) {
        if (!version.contentKnown()) {
            return Ground.UNKNOWN_VERSION;
        }
        if (!owners.isEmpty() && owners.stream().noneMatch(owner -> of(owner).isKnown())) {
            return Ground.UNKNOWN_VARIABLE;
        }
        return list.completeness(version.id()) == Completeness.SAKNAS ? Ground.NO_LIST : Ground.PARTIAL_LIST;
    }
}
