package org.openbbic.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.Transition;

/** The catalogue's transitions, by what they are about. */
final class Transitions {

    private record Key(String list, String code, String version) {}

    private final List<Transition> all;
    private final Map<Key, Transition> byKey = new HashMap<>();

    Transitions(List<Transition> all) {
        this.all = all;
        for (Transition each : all) {
            byKey.put(new Key(each.fromList(), each.fromCode(), each.toVersion()), each);
        }
    }

    /** What becomes of that answer in that version. */
    @Nullable
    Transition find(String list, CodeEntry entry, String version) {
        return byKey.get(new Key(list, entry.code().value(), version));
    }

    /** One of the list's transitions into that version, if it has any. */
    @Nullable
    Transition any(String list, String version) {
        for (Transition each : all) {
            if (each.fromList().equals(list) && each.toVersion().equals(version)) {
                return each;
            }
        }
        return null;
    }

    /** Whether that answer becomes the other in any version. */
    boolean gives(String list, CodeEntry entry, String toList, String toCode) {
        for (Transition each : all) {
            if (each.fromList().equals(list)
                    && each.fromCode().equals(entry.code().value())
                    && toList.equals(each.toList())
                    && toCode.equals(each.toCode())) {
                return true;
            }
        }
        return false;
    }
}
