package org.openbbic.export.csv;

import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;

/** What a column fills. */
sealed interface Target {

    /**
     * A field of an object, such as {@code barn.kon}.
     *
     * @param node the object
     * @param spec its field
     */
    record Field(NodePlace node, FieldSpec<?> spec) implements Target {}

    /**
     * A field of whatever occasion the row is about, such as {@code riskbedomning}.
     *
     * @param spec the field at the first occasion that has it
     */
    record OccasionField(FieldSpec<?> spec) implements Target {}

    /**
     * A variable of the municipality's own, such as {@code insats.lokala.namn}.
     *
     * @param node the object that holds it
     * @param spec the field that holds such variables
     * @param name its name
     */
    record Local(NodePlace node, FieldSpec<?> spec, String name) implements Target {}

    /** Which occasion the row is about. */
    enum WhichOccasion implements Target {
        /** The only one. */
        INSTANCE
    }

    /** The field that the target is read as, or {@code null} for {@link WhichOccasion}. */
    default @Nullable FieldSpec<?> field() {
        if (this instanceof Field field) {
            return field.spec();
        }
        if (this instanceof OccasionField field) {
            return field.spec();
        }
        return this instanceof Local local ? local.spec() : null;
    }

    /** The target of an address, or {@code null} where there is no such field. */
    static @Nullable Target parse(String address, boolean occasions) {
        int dot = address.indexOf('.');
        if (dot < 0) {
            return occasions ? ofOccasion(address) : null;
        }
        NodePlace node = NodePlace.find(address.substring(0, dot));
        if (node == null) {
            return null;
        }
        String name = address.substring(dot + 1);
        int second = name.indexOf('.');
        FieldSpec<?> spec = node.type().find(second < 0 ? name : name.substring(0, second));
        if (spec == null || spec.child() != null || (spec.kind() == FieldKind.LOCAL) != second >= 0) {
            return null;
        }
        String local = name.substring(second + 1);
        if (second < 0) {
            return new Field(node, spec);
        }
        return local.isBlank() ? null : new Local(node, spec, local);
    }

    private static @Nullable Target ofOccasion(String name) {
        if (name.equals(Occasion.FIELD)) {
            return WhichOccasion.INSTANCE;
        }
        FieldSpec<?> spec = Occasion.find(name);
        return spec == null || spec.kind() == FieldKind.LOCAL ? null : new OccasionField(spec);
    }

    /** The target of a heading of our own form: an address, or a bare name that only one object has. */
    static @Nullable Target parseOwn(String heading, boolean occasions) {
        Target exact = parse(heading, occasions);
        if (exact != null || heading.indexOf('.') >= 0) {
            return exact;
        }
        Target only = null;
        for (NodePlace node : NodePlace.all()) {
            FieldSpec<?> spec = node.type().find(heading);
            if (spec != null && spec.child() == null && spec.kind() != FieldKind.LOCAL) {
                if (only != null) {
                    return null;
                }
                only = new Field(node, spec);
            }
        }
        return only;
    }
}
