package org.openbbic.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;

/**
 * One kind of object in the format: its fields in the order they are written.
 *
 * @param <R> the record
 * @param <B> the record's builder
 */
public final class NodeType<R, B> {

    private final String name;
    private final Supplier<B> begin;
    private final Function<B, R> end;
    private final Function<R, ExtraFields> extra;
    private final BiConsumer<B, ExtraFields> setExtra;
    private final List<FieldSpec<R, B>> fields = new ArrayList<>();
    private final Map<String, FieldSpec<R, B>> byName = new HashMap<>();

    NodeType(
            String name,
            Supplier<B> begin,
            Function<B, R> end,
            Function<R, ExtraFields> extra,
            BiConsumer<B, ExtraFields> setExtra) {
        this.name = name;
        this.begin = begin;
        this.end = end;
        this.extra = extra;
        this.setExtra = setExtra;
    }

    /** The name by which addresses such as {@code beslut.datum} call it. */
    public String name() {
        return name;
    }

    /** Its fields, in the order they are written. */
    public List<FieldSpec<R, B>> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The field of that name, or {@code null}. */
    public @Nullable FieldSpec<R, B> find(String fieldName) {
        return byName.get(fieldName);
    }

    /**
     * The field whose name stands in the bytes from {@code from} to a quote, or {@code null}.
     *
     * @param to where the bytes end
     * @param expected place of the field to try first; then come those after it, since most systems keep to an order
     */
    @Nullable
    FieldSpec<R, B> find(byte[] bytes, int from, int to, int expected) {
        int number = fields.size();
        for (int i = expected; i < number; i++) {
            if (fields.get(i).isNamed(bytes, from, to)) {
                return fields.get(i);
            }
        }
        for (int i = 0; i < expected && i < number; i++) {
            if (fields.get(i).isNamed(bytes, from, to)) {
                return fields.get(i);
            }
        }
        return null;
    }

    /** A builder with nothing stated. */
    public B begin() {
        return begin.get();
    }

    /** The record of what was put into the builder. */
    public R end(B builder) {
        return end.apply(builder);
    }

    /** The fields nobody knows and the values that could not be read. */
    public ExtraFields extra(R node) {
        return extra.apply(node);
    }

    /** Sets the fields nobody knows and the values that could not be read. */
    public void putExtra(B builder, ExtraFields fields) {
        setExtra.accept(builder, fields);
    }

    NodeType<R, B> text(String field, Function<R, @Nullable String> get, BiConsumer<B, String> set) {
        return add(field, FieldKind.TEXT, null, null, get, set);
    }

    NodeType<R, B> texts(String field, Function<R, List<String>> get, BiConsumer<B, List<String>> set) {
        return add(field, FieldKind.TEXTS, null, null, get, set);
    }

    NodeType<R, B> date(String field, Function<R, @Nullable LocalDate> get, BiConsumer<B, LocalDate> set) {
        return add(field, FieldKind.DATE, null, null, get, set);
    }

    NodeType<R, B> dates(String field, Function<R, List<LocalDate>> get, BiConsumer<B, List<LocalDate>> set) {
        return add(field, FieldKind.DATES, null, null, get, set);
    }

    NodeType<R, B> flag(String field, Function<R, @Nullable Boolean> get, BiConsumer<B, Boolean> set) {
        return add(field, FieldKind.FLAG, null, null, get, set);
    }

    NodeType<R, B> number(String field, Function<R, @Nullable Integer> get, BiConsumer<B, Integer> set) {
        return add(field, FieldKind.NUMBER, null, null, get, set);
    }

    NodeType<R, B> code(String field, String list, Function<R, @Nullable Code> get, BiConsumer<B, Code> set) {
        return add(field, FieldKind.CODE, list, null, get, set);
    }

    NodeType<R, B> codes(String field, String list, Function<R, List<Code>> get, BiConsumer<B, List<Code>> set) {
        return add(field, FieldKind.CODES, list, null, get, set);
    }

    NodeType<R, B> lagrum(String field, Function<R, List<Lagrum>> get, BiConsumer<B, List<Lagrum>> set) {
        return add(field, FieldKind.LAGRUM, null, null, get, set);
    }

    NodeType<R, B> local(String field, Function<R, ExtraFields> get, BiConsumer<B, ExtraFields> set) {
        return add(field, FieldKind.LOCAL, null, null, get, set);
    }

    <C> NodeType<R, B> node(String field, NodeType<C, ?> type, Function<R, @Nullable C> get, BiConsumer<B, C> set) {
        return add(field, FieldKind.NODE, null, type, get, set);
    }

    <C> NodeType<R, B> nodes(String field, NodeType<C, ?> type, Function<R, List<C>> get, BiConsumer<B, List<C>> set) {
        return add(field, FieldKind.NODES, null, type, get, set);
    }

    // The typed methods above are the only callers, so that a kind and the type of its value always go together.
    @SuppressWarnings("unchecked")
    private <T> NodeType<R, B> add(
            String field,
            FieldKind kind,
            @Nullable String list,
            @Nullable NodeType<?, ?> child,
            Function<R, ? extends @Nullable T> get,
            BiConsumer<B, T> set) {
        FieldSpec<R, B> spec = new FieldSpec<>(
                field,
                kind,
                list,
                child,
                (Function<R, @Nullable Object>) get,
                (BiConsumer<B, Object>) set,
                fields.size());
        fields.add(spec);
        byName.put(field, spec);
        return this;
    }

    @Override
    public String toString() {
        return name;
    }
}
