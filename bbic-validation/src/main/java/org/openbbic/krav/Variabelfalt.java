package org.openbbic.krav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** In which fields of an export a variable stands. */
final class Variabelfalt {

    private final Catalogue catalogue;
    private final Map<String, @Nullable String> lists = new LinkedHashMap<>();

    Variabelfalt(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (NodeType<?> node : Format.NODES) {
            for (FieldSpec<?> field : node.fields()) {
                if (node != Format.HUVUD && node != Format.SYSTEM && isVariable(field.kind())) {
                    lists.put(node.name() + "." + field.name(), field.listId());
                }
            }
        }
    }

    private static boolean isVariable(FieldKind kind) {
        return switch (kind) {
            case CODE, CODES, DATE, DATES, FLAG, NUMBER, LAGRUM -> true;
            case TEXT, TEXTS, NODE, NODES, LOCAL -> false;
        };
    }

    /** Whether a file can be searched for it. */
    boolean isKnown(String variabel) {
        return !of(variabel).isEmpty();
    }

    /**
     * The addresses of its fields, in the order of the format; for a variable that a layer added, or that shares its list
     * with another, its own id.
     *
     * @param variabel an address, or the id of a variable
     */
    List<String> of(String variabel) {
        if (lists.containsKey(variabel)) {
            return List.of(variabel);
        }
        Variable variable = catalogue.findVariable(variabel).orElse(null);
        if (variable == null) {
            return List.of();
        }
        String list = variable.listId();
        if (variable.local() || variable.group() != null) {
            return list == null ? List.of() : List.of(variabel);
        }
        return lists.keySet().stream()
                .filter(address ->
                        list == null ? address.endsWith("." + variabel) : Objects.equals(lists.get(address), list))
                .toList();
    }

    /** Whether codes of a list stand in that field. */
    boolean hasList(String address) {
        return !lists.containsKey(address) || lists.get(address) != null;
    }
}
