package org.openbbic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.rules.CodeVerdict;

/**
 * What the versions in use together say of each answer of one list, worked out once.
 *
 * <p>An answer is right where any of the versions has it by a source that bears it. It is wrong only where every
 * version that has the variable knows its list whole. Else it cannot be tested.
 */
final class ListVerdicts {

    private final CodeList list;
    private final CodeVerdict[] known;
    private final CodeVerdict outside;

    private ListVerdicts(CodeList list, CodeVerdict[] known, CodeVerdict outside) {
        this.list = list;
        this.known = known;
        this.outside = outside;
    }

    static ListVerdicts of(CodeList list, List<String> versions, Catalogue catalogue) {
        List<VersionInfo> infos = new ArrayList<>();
        for (String version : versions) {
            catalogue.findVersion(version).ifPresent(infos::add);
        }
        CodeVerdict outside = outside(list, infos);
        CodeVerdict[] known = new CodeVerdict[list.entries().size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = known(list.entry(i), infos, outside);
        }
        return new ListVerdicts(list, known, outside);
    }

    /** What is said of that answer. */
    CodeVerdict of(Code code) {
        if (code.isResolved() && code.ordinal() < known.length) {
            return known[code.ordinal()];
        }
        Optional<Code> found = list.find(code.value());
        return found.isPresent() ? known[found.get().ordinal()] : outside;
    }

    private static CodeVerdict known(CodeEntry entry, List<VersionInfo> versions, CodeVerdict outside) {
        boolean unverified = false;
        for (VersionInfo version : versions) {
            CodeState state = entry.state(version.id());
            if (state.presence() == Presence.FINNS) {
                if (state.evidence() != Evidence.OBELAGD) {
                    return CodeVerdict.RIGHT;
                }
                unverified = true;
            }
        }
        return unverified ? CodeVerdict.UNVERIFIED : outside;
    }

    private static CodeVerdict outside(CodeList list, List<VersionInfo> versions) {
        if (versions.isEmpty()) {
            return CodeVerdict.VERSION_UNKNOWN;
        }
        CodeVerdict strongest = CodeVerdict.NOT_IN_VERSION;
        for (VersionInfo version : versions) {
            CodeVerdict verdict = outside(list, version);
            if (rank(verdict) > rank(strongest)) {
                strongest = verdict;
            }
        }
        return strongest;
    }

    private static CodeVerdict outside(CodeList list, VersionInfo version) {
        Presence presence = list.presence(version.id());
        Completeness completeness = list.completeness(version.id());
        return switch (presence) {
            case BORTTAGEN -> CodeVerdict.REMOVED;
            case EJ_INFORD -> CodeVerdict.NOT_IN_VERSION;
            case OKAND -> version.contentKnown() ? CodeVerdict.VARIABLE_UNKNOWN : CodeVerdict.VERSION_UNKNOWN;
            case FINNS ->
                switch (completeness) {
                    case FULLSTANDIG -> CodeVerdict.WRONG;
                    case DELVIS -> CodeVerdict.LIST_PARTIAL;
                    case SAKNAS -> CodeVerdict.LIST_MISSING;
                };
        };
    }

    /** One version whose list is open leaves the answer open; one that lacks the variable says nothing against it. */
    private static int rank(CodeVerdict verdict) {
        return switch (verdict) {
            case NOT_IN_VERSION -> 0;
            case REMOVED -> 1;
            case WRONG -> 2;
            case VERSION_UNKNOWN -> 3;
            case VARIABLE_UNKNOWN -> 4;
            case LIST_MISSING -> 5;
            case LIST_PARTIAL -> 6;
            case RIGHT, UNVERIFIED -> 7;
        };
    }
}
