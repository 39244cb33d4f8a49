package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * Where a kind of object stands in a case, as a row needs to know it: a row fills at most one of each.
 *
 * @param type the kind of object
 * @param parent where the object around it stands, or {@code null} for the case itself
 * @param field the field of the parent that holds it, or {@code null} for the case itself
 * @param key the field that tells one from another where there can be several, or {@code null} where there is one
 */
record NodePlace(
        NodeType<?> type,
        @Nullable NodePlace parent,
        @Nullable FieldSpec<?> field,
        @Nullable FieldSpec<?> key) {

    /** What tells the objects of a list apart: their id, or else the day that they are about. */
    private static final Map<String, String> KEYS = Map.of(
            Format.AKTUALISERING.name(), "datum",
            Format.UTREDNING.name(), "id",
            Format.INSATS.name(), "id",
            Format.PLACERING.name(), "start",
            Format.OVERVAGANDE.name(), "datum",
            Format.UPPFOLJNING.name(), "datum");

    /** Every kind by its name, from the case inwards. */
    private static final Map<String, NodePlace> ALL = new LinkedHashMap<>();

    static final NodePlace ARENDE;

    static {
        ARENDE = new NodePlace(Format.ARENDE, null, null, null);
        add(ARENDE);
    }

    // A list within a list within the same row could not be told apart, so umgangesbegransning has no place in a table.
    private static void add(NodePlace place) {
        ALL.put(place.type.name(), place);
        for (FieldSpec<?> field : place.type.fields()) {
            NodeType<?> child = field.child();
            if (child != null && child != Format.UMGANGESBEGRANSNING) {
                String key = field.kind() == FieldKind.NODES ? requireNonNull(KEYS.get(child.name())) : null;
                add(new NodePlace(child, place, field, key == null ? null : child.find(key)));
            }
        }
    }

    /** The kind of that name, or {@code null}. */
    static @Nullable NodePlace find(String name) {
        return ALL.get(name);
    }

    /** The kind of that name, which is one of the format's. */
    static NodePlace of(NodeType<?> type) {
        return requireNonNull(ALL.get(type.name()));
    }

    /** Every kind, from the case inwards. */
    static Iterable<NodePlace> all() {
        return ALL.values();
    }

    /** Whether an object around it, or it itself, is of that kind. */
    boolean isWithin(NodePlace other) {
        return this == other || parent != null && parent.isWithin(other);
    }

    @Override
    public String toString() {
        return type.name();
    }
}
