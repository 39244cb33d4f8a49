package org.openbbic.handout;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * What the versions in use together know of one list, as the checker judges by it (rule BBIC-K001).
 *
 * @param list the list
 * @param versions the version, and further ones whose lists are in use too
 */
record KnownAnswers(CodeList list, List<String> versions) {

    /**
     * Whether an answer outside {@link #entries} is wrong: at least one version has the list, and every version that may
     * have it knows it whole.
     */
    boolean isWhole() {
        boolean whole = false;
        for (String version : versions) {
            Presence presence = list.presence(version);
            if (presence == Presence.FINNS && list.completeness(version) == Completeness.FULLSTANDIG) {
                whole = true;
            } else if (presence == Presence.FINNS || presence == Presence.OKAND) {
                return false;
            }
        }
        return whole;
    }

    /** How sure it is that the list is {@linkplain #isWhole whole}; {@code null} where it is not. */
    @Nullable
    Evidence wholeness() {
        return versions.stream()
                .filter(version -> isWhole() && list.completeness(version) == Completeness.FULLSTANDIG)
                .map(list::completenessEvidence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How much of the list is known in the version that stands first. */
    Completeness completeness() {
        return list.completeness(versions.get(0));
    }

    /** The answers that any of the versions is known to have, in the order of the list; hidden ones too. */
    List<CodeEntry> entries() {
        return list.entries().stream()
                .filter(entry -> state(entry).presence() == Presence.FINNS)
                .toList();
    }

    /** What is known of an answer in the version that has it by the best evidence. */
    CodeState state(CodeEntry entry) {
        CodeState best = CodeState.UNKNOWN;
        for (String version : versions) {
            CodeState state = entry.state(version);
            boolean better = best.presence() != Presence.FINNS
                    || best.evidence() == Evidence.OBELAGD && state.evidence() != Evidence.OBELAGD;
            if (state.presence() == Presence.FINNS && better) {
                best = state;
            }
        }
        return best;
    }
}
