package org.openbbic.handout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * Where a kind of object stands in a case.
 *
 * @param path JSON Pointer within the case, with {@code *} in the place of each number
 * @param several whether there can be several of it where it stands
 */
record NodePath(String path, boolean several) {

    /** The place of every kind of object of a case, by the name of the kind. */
    static Map<String, NodePath> all() {
        Map<String, NodePath> paths = new LinkedHashMap<>();
        enter(Format.ARENDE, "", false, paths);
        return paths;
    }

    private static void enter(NodeType<?> node, String path, boolean several, Map<String, NodePath> paths) {
        paths.put(node.name(), new NodePath(path, several));
        for (FieldSpec<?> spec : node.fields()) {
            NodeType<?> child = spec.child();
            if (child != null) {
                boolean list = spec.kind() == FieldKind.NODES;
                enter(child, path + "/" + spec.name() + (list ? "/*" : ""), list, paths);
            }
        }
    }
}
