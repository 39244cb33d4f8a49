package org.openbbic.manual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * The versions that a page tells of, and what stands in their columns.
 *
 * @param versions in order of publication
 */
record VersionView(List<VersionInfo> versions) {

    /** The one version, or all where none is named. */
    static VersionView of(Catalogue catalogue, @Nullable String version) {
        return new VersionView(version == null ? catalogue.versions() : List.of(catalogue.getVersion(version)));
    }

    /** The variable's own answers: those of its group, or the whole list where it has none. */
    static List<CodeEntry> answers(Variable variable, CodeList list) {
        if (variable.group() == null) {
            return list.entries();
        }
        List<CodeEntry> own = new ArrayList<>();
        for (CodeEntry entry : list.entries()) {
            if (variable.group().equals(entry.group())) {
                own.add(entry);
            }
        }
        return own;
    }

    /** Whether some version here has the answer on general knowledge alone. */
    boolean isUnverified(CodeEntry entry) {
        return versions.stream().anyMatch(version -> isUnverified(entry.state(version.id())));
    }

    static boolean isUnverified(CodeState state) {
        return state.presence() == Presence.FINNS && state.evidence() == Evidence.OBELAGD;
    }

    /** Whether every version here says the same of the answer, so that it need be said once only. */
    boolean isSameInAll(CodeEntry entry) {
        CodeState first = entry.state(versions.get(0).id());
        return versions.size() > 1
                && versions.stream()
                        .allMatch(version -> entry.state(version.id()).equals(first));
    }
}
