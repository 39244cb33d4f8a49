package org.openbbic.tabulation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;

/** One field of the format, and where its object stands when a record is counted. */
final class FieldRef {

    private final NodeType<?> type;
    private final FieldSpec<?> field;
    private final int place;

    private FieldRef(NodeType<?> type, FieldSpec<?> field) {
        this.type = type;
        this.field = field;
        this.place = Position.placeOf(type);
    }

    static FieldRef of(NodeType<?> type, FieldSpec<?> field) {
        return new FieldRef(type, field);
    }

    static FieldRef of(NodeType<?> type, String name) {
        return new FieldRef(type, Objects.requireNonNull(type.find(name), name));
    }

    NodeType<?> type() {
        return type;
    }

    FieldSpec<?> field() {
        return field;
    }

    /** What stands there; {@code null} or an empty list where nothing does. */
    @Nullable
    Object get(Position at) {
        Object node = at.node(place);
        return node == null ? null : spec(field).get(node);
    }

    /** Whether something stands there that could not be read. */
    boolean isUnreadable(Position at) {
        Object node = at.node(place);
        return node != null && type(type).extra(node).isUnreadable(field.name());
    }

    // A position holds at a place only objects of the type of that place.
    @SuppressWarnings("unchecked")
    private static FieldSpec<Object> spec(FieldSpec<?> of) {
        return (FieldSpec<Object>) of;
    }

    @SuppressWarnings("unchecked")
    private static NodeType<Object> type(NodeType<?> of) {
        return (NodeType<Object>) of;
    }
}
