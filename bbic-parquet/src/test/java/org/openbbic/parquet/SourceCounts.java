package org.openbbic.parquet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openbbic.export.CaseReader;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadCase;
import org.openbbic.model.Code;

/**
 * How often each answer stands in a file, counted from its cases and apart from the code under test; only where an answer
 * stands in the tables is told by the same words.
 *
 * @param single counts by code, by table and column
 * @param several counts by table, field and value
 */
record SourceCounts(Map<String, Map<String, Long>> single, Map<String, Long> several) {

    private static final Set<NodeType<?>> OCCASIONS = Set.of(Format.BESLUT, Format.UPPFOLJNING, Format.AVSLUT);

    static SourceCounts of(CaseReader reader) throws IOException {
        SourceCounts counts = new SourceCounts(new TreeMap<>(), new TreeMap<>());
        ReadCase next;
        while ((next = reader.next()) != null) {
            counts.node(Format.ARENDE, requireNonNull(next.value()), "arende", "");
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    private void node(NodeType<?> type, Object node, String table, String prefix) {
        for (FieldSpec<?> each : type.fields()) {
            FieldSpec<Object> field = (FieldSpec<Object>) each;
            Object value = field.get(node);
            if (value == null) {
                continue;
            }
            for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                NodeType<?> child = field.child();
                if (child != null) {
                    child(field, child, one, table);
                } else {
                    leaf(field, one, table, prefix);
                }
            }
        }
    }

    private void child(FieldSpec<?> field, NodeType<?> child, Object node, String table) {
        if (OCCASIONS.contains(child)) {
            node(child, node, "tillfalle", "");
        } else if (field.kind().isList()) {
            node(child, node, child.name(), "");
        } else {
            node(child, node, table, child == Format.BARN ? "" : child.name());
        }
    }

    private void leaf(FieldSpec<?> field, Object value, String table, String prefix) {
        String first = field.name().substring(0, 1).toUpperCase(Locale.ROOT);
        String name =
                prefix.isEmpty() ? field.name() : prefix + first + field.name().substring(1);
        switch (field.kind()) {
            case CODE ->
                single.computeIfAbsent(table + "." + name, any -> new TreeMap<>())
                        .merge(((Code) value).value(), 1L, Long::sum);
            case CODES -> several.merge(table + "." + name + "=" + ((Code) value).value(), 1L, Long::sum);
            case LAGRUM -> several.merge(table + "." + name + "=" + value, 1L, Long::sum);
            default -> {}
        }
    }

    /** How many decisions say how high the risk is. */
    long decisions() {
        return requireNonNull(single.get("tillfalle.riskbedomning")).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
