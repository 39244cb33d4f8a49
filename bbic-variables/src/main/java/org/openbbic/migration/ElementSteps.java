package org.openbbic.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;

/**
 * What each object of a list is called on the way to a kept value: by its id, which it keeps when the list changes, or by
 * its place where it has none that can serve.
 */
final class ElementSteps {

    private static final String BY_ID = "id:";
    private static final int LONGEST = 40;

    private ElementSteps() {}

    static String[] of(NodeType<Object> type, List<?> nodes) {
        FieldSpec<Object> id = type.find("id");
        Map<Object, Integer> times = new HashMap<>();
        if (id != null) {
            for (Object node : nodes) {
                times.merge(String.valueOf(id.get(node)), 1, Integer::sum);
            }
        }
        String[] steps = new String[nodes.size()];
        for (int i = 0; i < steps.length; i++) {
            Object own = id == null ? null : id.get(nodes.get(i));
            boolean serves = own != null && isPlain(own.toString()) && times.getOrDefault(own, 0) == 1;
            steps[i] = serves ? BY_ID + own : Integer.toString(i);
        }
        return steps;
    }

    private static boolean isPlain(@Nullable String id) {
        if (id == null || id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && "-_.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
