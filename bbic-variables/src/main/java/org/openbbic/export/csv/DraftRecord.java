package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.Trail;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;

/** Makes the record of a case whose rows are all in, and tells what was met in them by its path. */
final class DraftRecord {

    private final Trail trail = new Trail();
    private final List<ReadProblem> problems = new ArrayList<>(0);

    /** The case. */
    Arende arende(Draft root) {
        return node(Format.ARENDE, root);
    }

    /** What was met, in the order of the text. */
    List<ReadProblem> problems() {
        problems.sort(Comparator.comparing(ReadProblem::location));
        return problems;
    }

    private <R> R node(NodeType<R> type, Draft draft) {
        Parts parts = type.begin();
        List<ExtraFields.Field> extra = new ArrayList<>(0);
        for (FieldSpec<R> field : type.fields()) {
            trail.enter(field.name());
            Object value = field.child() != null ? nodes(field, draft) : value(field, draft, extra);
            trail.leave();
            if (value != null) {
                field.put(parts, value);
            }
        }
        unknown(draft, extra);
        if (!extra.isEmpty()) {
            type.putExtra(parts, ExtraFields.of(extra));
        }
        return type.end(parts);
    }

    private @Nullable Object nodes(FieldSpec<?> field, Draft draft) {
        List<Draft> children = draft.children(field);
        if (children.isEmpty()) {
            return null;
        }
        NodeType<?> type = requireNonNull(field.child());
        if (field.kind() == FieldKind.NODE) {
            return node(type, children.get(0));
        }
        List<Object> records = new ArrayList<>(children.size());
        for (int i = 0; i < children.size(); i++) {
            trail.enter(i);
            records.add(requireNonNull(node(type, children.get(i))));
            trail.leave();
        }
        return records;
    }

    private @Nullable Object value(FieldSpec<?> field, Draft draft, List<ExtraFields.Field> extra) {
        if (field.kind() == FieldKind.LOCAL) {
            return local(draft);
        }
        Slot slot = draft.slot(field);
        if (slot == null) {
            return null;
        }
        told(slot.problems());
        if (slot.unreadable() != null) {
            extra.add(new ExtraFields.Field(field.name(), slot.unreadable(), ExtraFields.Kind.UNREADABLE));
        }
        return slot.value();
    }

    private @Nullable Object local(Draft draft) {
        List<ExtraFields.Field> fields = new ArrayList<>();
        draft.locals().forEach((name, slot) -> {
            // Such a name can be anything, so the path does not tell it.
            trail.enter(ReadProblem.UNKNOWN_NAME);
            told(slot.problems());
            trail.leave();
            String kept = slot.unreadable();
            String json = kept != null ? kept : Json.text(String.valueOf(slot.value()));
            fields.add(new ExtraFields.Field(name, json, ExtraFields.Kind.LOCAL));
        });
        return fields.isEmpty() ? null : ExtraFields.of(fields);
    }

    private void unknown(Draft draft, List<ExtraFields.Field> extra) {
        trail.enter(ReadProblem.UNKNOWN_NAME);
        told(draft.problems());
        trail.leave();
        draft.unknown()
                .forEach((name, found) ->
                        extra.add(new ExtraFields.Field(name, Json.texts(found.texts()), ExtraFields.Kind.UNKNOWN)));
    }

    private void told(List<Slot.Problem> met) {
        for (Slot.Problem problem : met) {
            problems.add(new ReadProblem(
                    problem.kind(), trail.pointer(), problem.cell().location(), problem.expected()));
        }
    }
}
