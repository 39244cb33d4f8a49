package org.openbbic.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.Transition;

/** The catalogue's transitions, by what they are about. */
final class Transitions {

    private static final String EVERY_ANSWER = "*";

    private record Key(String list, String code, String version) {}

    private final List<Transition> all;
    private final Map<Key, Transition> byKey = new HashMap<>();

    Transitions(List<Transition> all) {
        this.all = all;
        for (Transition each : all) {
            String code = each.fromCode() == null ? EVERY_ANSWER : each.fromCode();
            byKey.put(new Key(each.fromList(), code, each.toVersion()), each);
        }
    }

    /** What becomes of that answer in that version: its own transition, or that of its list. */
    @Nullable
    Transition find(String list, CodeEntry entry, String version) {
        Transition own = byKey.get(new Key(list, entry.code().value(), version));
        return own == null && !entry.exclusive() ? ofList(list, version) : own;
    }

    /** What becomes of the list's answers that have no transition of their own. */
    @Nullable
    Transition ofList(String list, String version) {
        return byKey.get(new Key(list, EVERY_ANSWER, version));
    }

    /** Whether that answer becomes the other in any version. */
    boolean gives(String list, CodeEntry entry, String toList, String toCode) {
        for (Transition each : all) {
            boolean same = toCode.equals(each.toCode()) && toList.equals(each.toList());
            if (same && each.equals(find(list, entry, each.toVersion()))) {
                return true;
            }
        }
        return false;
    }
}
