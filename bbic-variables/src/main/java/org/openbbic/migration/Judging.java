package org.openbbic.migration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Transition;
import org.openbbic.catalogue.Transition.Kind;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/**
 * What becomes of an answer in a version, with the additions that stay in use beside it.
 *
 * <p>It stays where any of them has it by a source that bears it, and where any of them leaves it open. Only what all of
 * them are known not to have leaves its field; then the transitions into the version say what becomes of it.
 */
final class Judging {

    private final Catalogue catalogue;
    private final Transitions transitions;
    private final String to;
    private final List<VersionInfo> versions = new ArrayList<>();

    Judging(Catalogue catalogue, Transitions transitions, String to, List<String> additions) {
        this.catalogue = catalogue;
        this.transitions = transitions;
        this.to = to;
        versions.add(catalogue.getVersion(to));
        for (String addition : additions) {
            catalogue.findVersion(addition).filter(v -> !versions.contains(v)).ifPresent(versions::add);
        }
    }

    /** What becomes of an answer of that list; {@code null} stands for a text that is none of its answers. */
    Judgement of(CodeList list, @Nullable CodeEntry entry) {
        Judgement present = entry == null ? null : present(entry);
        if (present != null) {
            return present;
        }
        for (VersionInfo version : versions) {
            boolean open = entry == null || entry.state(version.id()).presence() == Presence.OKAND;
            Reason reason = open ? open(list, version) : null;
            if (reason != null) {
                return Judgement.stays(Outcome.KAN_INTE_VETAS, reason, null, null);
            }
        }
        return absent(list, entry);
    }

    private @Nullable Judgement present(CodeEntry entry) {
        Judgement unverified = null;
        for (VersionInfo version : versions) {
            CodeState state = entry.state(version.id());
            if (state.isAttested()) {
                return Judgement.stays(Outcome.OFORANDRAD, null, state.evidence(), state.source());
            }
            if (state.presence() == Presence.FINNS && unverified == null) {
                unverified = Judgement.stays(
                        Outcome.KAN_INTE_VETAS, Reason.VARDET_OBELAGT, state.evidence(), state.source());
            }
        }
        return unverified;
    }

    /** Why the version leaves an answer open, or {@code null} where it rules out what it is not known to have. */
    private static @Nullable Reason open(CodeList list, VersionInfo version) {
        return switch (list.presence(version.id())) {
            case BORTTAGEN, EJ_INFORD -> null;
            case OKAND -> unknown(version);
            case FINNS ->
                switch (list.completeness(version.id())) {
                    case FULLSTANDIG -> null;
                    case DELVIS -> Reason.LISTAN_DELVIS;
                    case SAKNAS -> Reason.LISTAN_SAKNAS;
                };
        };
    }

    private static Reason unknown(VersionInfo version) {
        return version.contentKnown() ? Reason.VARIABELN_OKAND : Reason.VERSIONEN_OKAND;
    }

    private Judgement absent(CodeList list, @Nullable CodeEntry entry) {
        Transition own = entry == null ? null : transitions.find(list.id(), entry, to);
        if (own != null) {
            return by(own);
        }
        boolean none = entry != null && entry.exclusive();
        Transition others = isAbsent(list.presence(to)) && !none ? transitions.any(list.id(), to) : null;
        // The version says what the list says in another way, but not where this belongs.
        return others == null
                ? lacking(list, entry)
                : Judgement.leaves(Outcome.KAN_INTE_VETAS, Reason.SVARET_OKANT, null, others.source());
    }

    private static boolean isAbsent(Presence presence) {
        return presence == Presence.BORTTAGEN || presence == Presence.EJ_INFORD;
    }

    private Judgement by(Transition transition) {
        Evidence grade = transition.evidence();
        Source source = transition.source();
        if (transition.kind() == Kind.INGEN) {
            return Judgement.leaves(Outcome.EJ_UTTRYCKBAR, Reason.MOTSVARIGHET_SAKNAS, grade, source);
        }
        Code code = target(transition);
        if (code == null || grade == Evidence.OBELAGD) {
            // An answer in a file cannot bear the mark of being unverified, so none is written on general knowledge.
            return Judgement.leaves(Outcome.KAN_INTE_VETAS, Reason.OVERGANGEN_OKAND, grade, source);
        }
        Outcome outcome = transition.kind() == Kind.EN_TILL_EN ? Outcome.OVERFORD : Outcome.SAMMANFORD;
        return new Judgement(outcome, null, true, transition.toList(), code, grade, source);
    }

    /** The new answer, if the version has it; a layer can have taken it away. */
    private @Nullable Code target(Transition transition) {
        if (transition.toList() == null || transition.toCode() == null) {
            return null;
        }
        CodeList list = catalogue.getList(transition.toList());
        Code code = list.get(transition.toCode());
        return list.entry(code).state(to).isAttested() ? code : null;
    }

    private Judgement lacking(CodeList list, @Nullable CodeEntry entry) {
        Presence presence = list.presence(to);
        CodeState own = entry == null ? CodeState.UNKNOWN : entry.state(to);
        if (own.presence() != Presence.OKAND) {
            return Judgement.leaves(Outcome.EJ_UTTRYCKBAR, lack(presence), own.evidence(), own.source());
        }
        boolean whole = list.completeness(to) == Completeness.FULLSTANDIG;
        Evidence grade = whole ? list.completenessEvidence(to) : list.evidence(to);
        return Judgement.leaves(Outcome.EJ_UTTRYCKBAR, lack(presence), grade, sourceOf(list, presence));
    }

    private static Reason lack(Presence presence) {
        return switch (presence) {
            case BORTTAGEN -> Reason.VARIABELN_BORTTAGEN;
            case EJ_INFORD -> Reason.VARIABELN_EJ_INFORD;
            case FINNS, OKAND -> Reason.VARDET_EJ_I_LISTAN;
        };
    }

    private @Nullable Source sourceOf(CodeList list, Presence presence) {
        for (Variable variable : catalogue.variables()) {
            if (list.id().equals(variable.listId()) && variable.state(to).presence() == presence) {
                return variable.state(to).source();
            }
        }
        return null;
    }

    /** What becomes of the value of a variable without a list. */
    Judgement of(Variable variable) {
        Judgement open = null;
        for (VersionInfo version : versions) {
            VariableState state = variable.state(version.id());
            boolean unverified = state.evidence() == Evidence.OBELAGD;
            if (state.presence() == Presence.FINNS && !unverified) {
                return Judgement.stays(Outcome.OFORANDRAD, null, state.evidence(), state.source());
            }
            if (open == null && (state.presence() == Presence.FINNS || state.presence() == Presence.OKAND)) {
                Reason reason = unverified ? Reason.VARDET_OBELAGT : unknown(version);
                open = Judgement.stays(Outcome.KAN_INTE_VETAS, reason, state.evidence(), state.source());
            }
        }
        VariableState own = variable.state(to);
        return open != null
                ? open
                : Judgement.leaves(Outcome.EJ_UTTRYCKBAR, lack(own.presence()), own.evidence(), own.source());
    }
}
