package org.openbbic.migration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.export.Trail;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;

/** Goes through one case by the tables of the format and makes the case anew. For one case. */
final class CaseWalk {

    private static final FieldSpec<?> VERSION = requireNonNull(Format.ARENDE.find("bbicVersion"));

    private final Plan plan;
    private final Trail trail = new Trail();
    private final Keepers keepers;
    private final List<Entry> entries = new ArrayList<>();
    private int untouched;
    private int leftLocal;

    CaseWalk(Plan plan) {
        this.plan = plan;
        this.keepers = new Keepers(plan.from(), plan.to());
    }

    Migrated migrate(Arende arende) {
        Arende made = node(Format.ARENDE, arende);
        return new Migrated(plan.isSame() ? arende : made, entries, untouched, leftLocal);
    }

    private <R> R node(NodeType<R> type, R node) {
        ExtraFields extra = type.extra(node);
        untouched += extra.fields().size();
        FieldSpec<R> local = local(type, extra);
        if (local != null) {
            keepers.enter(requireNonNull((ExtraFields) local.get(node)), trail.pointer() + "/" + local.name());
        }
        @Nullable Object[] judged = judged(type, node, extra);
        Parts parts = type.begin();
        for (FieldSpec<R> field : type.fields()) {
            boolean isJudged = plan.node(type).judges()[field.place()] != null;
            Object value = isJudged ? judged[field.place()] : other(field, field.get(node));
            if (value != null) {
                field.put(parts, value);
            }
        }
        if (local != null) {
            local.put(parts, left(keepers.leave()));
        }
        type.putExtra(parts, extra);
        return type.end(parts);
    }

    /** The field for local values; {@code null} where there is none, or what stands in it could not be read. */
    private static <R> @Nullable FieldSpec<R> local(NodeType<R> type, ExtraFields extra) {
        for (FieldSpec<R> field : type.fields()) {
            if (field.kind() == FieldKind.LOCAL && extra.find(field.name()).isEmpty()) {
                return field;
            }
        }
        return null;
    }

    private ExtraFields left(Keeper keeper) {
        untouched += keeper.untouched();
        leftLocal += plan.isSame() ? 0 : keeper.left(KeptKey.stood(plan.to()));
        return keeper.result();
    }

    /** The migrated values of the fields that are judged, by their place. */
    private <R> @Nullable Object[] judged(NodeType<R> type, R node, ExtraFields extra) {
        Plan.NodePlan own = plan.node(type);
        @Nullable Object[] results = new Object[type.fields().size()];
        if (!own.judged()) {
            return results;
        }
        NodeValues values = new NodeValues(plan, keepers, trail, entries);
        List<FieldValues> fields = new ArrayList<>();
        for (FieldSpec<R> field : type.fields()) {
            Judge judge = own.judges()[field.place()];
            if (judge != null) {
                boolean occupied = extra.find(field.name()).isPresent();
                FieldValues of = new FieldValues(field, judge, field.get(node), occupied);
                fields.add(of);
                values.add(of);
            }
        }
        values.migrate();
        for (FieldValues field : fields) {
            results[field.spec().place()] = field.result();
        }
        return results;
    }

    /** A field that is not judged: objects are gone into, all else stands as it did. */
    private @Nullable Object other(FieldSpec<?> field, @Nullable Object value) {
        if (value == null || field.kind() == FieldKind.LOCAL) {
            return null;
        }
        if (field.child() != null) {
            return child(field, value);
        }
        if (field == VERSION) {
            return plan.to();
        }
        untouched += value instanceof List<?> list ? list.size() : 1;
        return value;
    }

    // The tables of the format hold each field with the type of its objects, so the cast cannot fail.
    @SuppressWarnings("unchecked")
    private Object child(FieldSpec<?> field, Object value) {
        NodeType<Object> type = (NodeType<Object>) requireNonNull(field.child());
        trail.enter(field.name());
        keepers.step(field.name());
        Object made = value instanceof List<?> nodes ? nodes(type, nodes) : node(type, value);
        keepers.back();
        trail.leave();
        return made;
    }

    private List<Object> nodes(NodeType<Object> type, List<?> nodes) {
        String[] steps = ElementSteps.of(type, nodes);
        List<Object> made = new ArrayList<>(nodes.size());
        for (int i = 0; i < steps.length; i++) {
            trail.enter(i);
            keepers.step(steps[i]);
            made.add(node(type, nodes.get(i)));
            keepers.back();
            trail.leave();
        }
        return made;
    }
}
