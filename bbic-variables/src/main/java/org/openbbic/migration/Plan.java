package org.openbbic.migration;

import java.util.HashMap;
import java.util.IdentityHashMap;
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

/** How each field of the format is judged: worked out once, shared by every case and thread. */
final class Plan {

    /** The variable that the child's age is, and the two fields of the format that tell it. */
    private static final String AGE = "alder";

    private static final List<String> TELL_AGE = List.of("fodelsear", "fodelsedatum");

    /** One kind of object: for each field by its place how it is judged, {@code null} where it is not. */
    record NodePlan(@Nullable Judge[] judges, boolean judged) {}

    private final Catalogue catalogue;
    private final String from;
    private final String to;
    private final Transitions transitions;
    private final Judging before;
    private final Judging after;
    private final Map<String, Judge> judges = new HashMap<>();
    private final Map<NodeType<?>, NodePlan> nodes = new IdentityHashMap<>();

    Plan(Catalogue catalogue, String from, String to, List<String> additions) {
        this.catalogue = catalogue;
        this.from = from;
        this.to = to;
        this.transitions = new Transitions(catalogue.transitions());
        this.before = new Judging(catalogue, transitions, from, additions);
        this.after = new Judging(catalogue, transitions, to, additions);
        for (NodeType<?> type : Format.NODES) {
            if (type != Format.HUVUD && type != Format.SYSTEM) {
                nodes.put(type, plan(type));
            }
        }
    }

    private NodePlan plan(NodeType<?> type) {
        @Nullable Judge[] own = new Judge[type.fields().size()];
        boolean any = false;
        for (int i = 0; i < own.length; i++) {
            own[i] = judge(type, type.fields().get(i));
            any |= own[i] != null;
        }
        return new NodePlan(own, any);
    }

    private @Nullable Judge judge(NodeType<?> type, FieldSpec<?> field) {
        String list = field.listId();
        if (list != null) {
            return judges.computeIfAbsent(list, id -> Judge.of(catalogue.getList(id), before, after, isSame()));
        }
        FieldKind kind = field.kind();
        if (kind != FieldKind.FLAG && kind != FieldKind.NUMBER && kind != FieldKind.DATE) {
            return null;
        }
        String name = type == Format.BARN && TELL_AGE.contains(field.name()) ? AGE : field.name();
        Variable variable = catalogue.findVariable(name).orElse(null);
        return variable == null || variable.listId() != null ? null : Judge.of(variable, before, after, isSame());
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    /** Whether nothing is to happen. */
    boolean isSame() {
        return from.equals(to);
    }

    Transitions transitions() {
        return transitions;
    }

    NodePlan node(NodeType<?> type) {
        return Objects.requireNonNull(nodes.get(type), "type: not in the format");
    }
}
