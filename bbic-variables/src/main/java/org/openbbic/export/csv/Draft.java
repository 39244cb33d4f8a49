package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.ReadProblem.Kind;

/** An object in the making: what one row says of it, and then what the case's other rows add. */
final class Draft {

    private final NodePlace place;
    private final Row row;
    private final @Nullable Slot[] slots;
    private final List<Draft> children = new ArrayList<>(2);
    private Map<String, Slot> locals = Map.of();
    private Map<String, Unknown> unknown = Map.of();
    private List<Slot.Problem> problems = List.of();
    private boolean separate;

    /** Texts under a name that the format does not have there, each once, and the first cell. */
    record Unknown(Set<String> texts, Cell cell) {}

    /** Of an object that a row is the first to say something of. */
    Draft(NodePlace place, Row row) {
        this.place = place;
        this.row = row;
        this.slots = new Slot[place.type().fields().size()];
    }

    NodePlace place() {
        return place;
    }

    /** The first row that said something of it. */
    Row row() {
        return row;
    }

    @Nullable
    Slot slot(FieldSpec<?> field) {
        return slots[field.place()];
    }

    void put(FieldSpec<?> field, Slot slot) {
        slots[field.place()] = slot;
    }

    /** The municipality's own variables, by name. */
    Map<String, Slot> locals() {
        return locals;
    }

    void putLocal(String name, Slot slot) {
        if (locals.isEmpty()) {
            locals = new LinkedHashMap<>();
        }
        locals.put(name, slot);
    }

    /** Texts under names that the format does not have there. */
    Map<String, Unknown> unknown() {
        return unknown;
    }

    void addUnknown(String name, String text, Cell cell) {
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.computeIfAbsent(name, n -> new Unknown(new LinkedHashSet<>(2), cell))
                .texts()
                .add(text);
    }

    /** What was met in texts under such names. */
    List<Slot.Problem> problems() {
        return problems;
    }

    void problem(Kind kind, @Nullable String expected, Cell cell) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(1);
        }
        problems.add(new Slot.Problem(kind, expected, cell));
    }

    /** Says that this is an object of its own, whatever stands in the others. */
    void standApart() {
        separate = true;
    }

    void add(Draft child) {
        children.add(child);
    }

    /** The objects of that kind, in the order of the rows. */
    List<Draft> children(FieldSpec<?> field) {
        List<Draft> found = new ArrayList<>(2);
        for (Draft child : children) {
            if (child.place.field() == field) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first object of that kind, or {@code null}. */
    @Nullable
    Draft child(NodePlace kind) {
        for (Draft child : children) {
            if (child.place == kind) {
                return child;
            }
        }
        return null;
    }

    /** Takes in what another row says of the same object; where the two disagree, what was said first stands. */
    void fold(Draft other) {
        for (int i = 0; i < slots.length; i++) {
            slots[i] = folded(slots[i], other.slots[i]);
        }
        other.locals.forEach((name, slot) -> {
            Slot both = folded(locals.get(name), slot);
            if (both != null) {
                putLocal(name, both);
            }
        });
        other.unknown.forEach((name, more) -> more.texts().forEach(text -> addUnknown(name, text, more.cell())));
        other.problems.forEach(p -> problem(p.kind(), p.expected(), p.cell()));
        for (Draft child : other.children) {
            Draft same = same(child);
            if (same == null) {
                children.add(child);
            } else {
                same.fold(child);
            }
        }
    }

    private static @Nullable Slot folded(@Nullable Slot before, @Nullable Slot now) {
        if (before == null || now == null) {
            return before == null ? now : before;
        }
        if (!before.agrees(now)) {
            before.problem(Kind.CONFLICTING_ROWS, null, now.cell());
        }
        return before;
    }

    private @Nullable Draft same(Draft other) {
        if (other.separate) {
            return null;
        }
        for (Draft child : children) {
            if (child.place == other.place && child.hasKeyOf(other)) {
                return child;
            }
        }
        return null;
    }

    private boolean hasKeyOf(Draft other) {
        FieldSpec<?> key = place.key();
        if (key == null) {
            return true;
        }
        Slot own = slot(key);
        Slot others = other.slot(key);
        return own == null || others == null ? own == others : own.agrees(others);
    }
}
