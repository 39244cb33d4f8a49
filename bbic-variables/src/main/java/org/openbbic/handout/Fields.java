package org.openbbic.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** The fields of the format, each with its list and its variables. */
final class Fields {

    /** Fields that hold a variable under another name: the format has no age, only what it is reckoned from. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("barn.fodelsear", "alder", "barn.fodelsedatum", "alder");

    private final Catalogue catalogue;

    Fields(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** That field. */
    Field of(NodeType<?> node, FieldSpec<?> spec) {
        CodeList list = spec.listId() == null ? null : catalogue.getList(spec.listId());
        List<Variable> variables = new ArrayList<>();
        if (list != null) {
            catalogue.variables().stream()
                    .filter(variable -> list.id().equals(variable.listId()))
                    .forEach(variables::add);
        } else {
            String id = OTHER_NAMES.getOrDefault(node.name() + "." + spec.name(), spec.name());
            catalogue
                    .findVariable(id)
                    .filter(variable -> variable.listId() == null)
                    .ifPresent(variables::add);
        }
        return new Field(node, spec, list, List.copyOf(variables));
    }

    /** The fields of that object that hold values, in the order they are written. */
    List<Field> of(NodeType<?> node) {
        List<Field> fields = new ArrayList<>();
        for (FieldSpec<?> spec : node.fields()) {
            if (spec.child() == null && !spec.name().equals("lokala")) {
                fields.add(of(node, spec));
            }
        }
        return fields;
    }

    /** The objects of a case, from the case inwards. */
    static List<NodeType<?>> nodesOfCase() {
        return Format.NODES.stream()
                .filter(node -> node != Format.HUVUD && node != Format.SYSTEM)
                .toList();
    }
}
