package org.openbbic.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.model.Code;

/** The values of one field that is judged, on their way from one version to the other. */
final class FieldValues {

    /** One value: where it stood and what becomes of it. */
    record Fate(int index, Object value, Judgement judgement) {}

    private final FieldSpec<?> spec;
    private final Judge judge;
    private final boolean unreadable;
    private final List<Fate> fates = new ArrayList<>();
    private final List<KeptValue.Slot> slots = new ArrayList<>();
    private final SortedMap<Integer, Code> made = new TreeMap<>();
    private final List<Integer> places = new ArrayList<>();
    private List<Object> values;
    private boolean restored;

    FieldValues(FieldSpec<?> spec, Judge judge, @Nullable Object value, boolean unreadable) {
        this.spec = spec;
        this.judge = judge;
        this.unreadable = unreadable;
        this.values = value == null ? List.of() : value instanceof List<?> list ? List.copyOf(list) : List.of(value);
        for (int i = 0; i < values.size(); i++) {
            places.add(i);
        }
    }

    FieldSpec<?> spec() {
        return spec;
    }

    Judge judge() {
        return judge;
    }

    /** The place in the field, as the case was, of the value that stands at {@code at} now. */
    int place(int at) {
        return places.get(at);
    }

    /** Takes the value at that place out; gives the place that it had as the case was. */
    int remove(int at) {
        List<Object> rest = new ArrayList<>(values);
        rest.remove(at);
        values = rest;
        return places.remove(at);
    }

    /** The values that stand in the field now. */
    List<Object> values() {
        return values;
    }

    void leave(List<Object> now) {
        values = now;
    }

    List<Fate> fates() {
        return fates;
    }

    List<KeptValue.Slot> slots() {
        return slots;
    }

    /** Whether what stands here has been put back by this migration and is not judged. */
    boolean isRestored() {
        return restored;
    }

    void restore(KeptValue kept) {
        restored = true;
        values = kept.slots().stream().map(KeptValue.Slot::value).toList();
    }

    /** Whether a value can be put here without a second field of that name. */
    boolean isWritable() {
        return !unreadable;
    }

    /** Takes a new answer in, if there is room for it. */
    boolean make(Code code) {
        if (unreadable) {
            return false;
        }
        if (values.contains(code) || made.containsValue(code)) {
            return true;
        }
        if (spec.kind() == FieldKind.CODE && !(values.isEmpty() && made.isEmpty())) {
            return false;
        }
        made.put(code.ordinal(), code);
        return true;
    }

    /** The answers taken in, in the order of their list. */
    List<Code> made() {
        return List.copyOf(made.values());
    }

    /** What the record is given, or {@code null} where the field is empty. */
    @Nullable
    Object result() {
        List<Object> all = new ArrayList<>(values);
        all.addAll(made.values());
        if (spec.kind().isList()) {
            return all;
        }
        return all.isEmpty() ? null : all.get(0);
    }
}
