package org.openbbic.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;

/**
 * One kind of object in the format: its fields in the order they are written.
 *
 * @param <R> the record
 */
public final class NodeType<R> {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final int number = NUMBERS.getAndIncrement();
    private final String name;
    private final Function<R, ExtraFields> extra;
    private @Nullable Function<Parts, R> making;
    private final List<FieldSpec<R>> fields = new ArrayList<>();
    private final Map<String, FieldSpec<R>> byName = new HashMap<>();
    private FieldSpec<R>[] inOrder = array(fields);

    NodeType(String name, Function<R, ExtraFields> extra) {
        this.name = name;
        this.extra = extra;
    }

    /** The name by which addresses such as {@code beslut.datum} call it. */
    public String name() {
        return name;
    }

    /** Its number among all kinds, from 0, so that what is kept by kind can be an array. */
    public int number() {
        return number;
    }

    /** Its fields, in the order they are written. */
    public List<FieldSpec<R>> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The same as an array; not to be changed. */
    FieldSpec<R>[] inOrder() {
        return inOrder;
    }

    /** The field of that name, or {@code null}. */
    public @Nullable FieldSpec<R> find(String fieldName) {
        return byName.get(fieldName);
    }

    /**
     * The field whose name stands in the bytes from {@code from} to a quote; {@code null} where none is found, which near
     * the end of the bytes does not mean that there is none.
     *
     * @param to where the bytes end
     * @param expected place of the field to try first; then come those after it, since most systems keep to an order
     */
    @Nullable
    FieldSpec<R> find(byte[] bytes, int from, int to, int expected) {
        if (from + EightBytes.LENGTH > bytes.length) {
            return null;
        }
        long eight = EightBytes.at(bytes, from);
        for (int i = expected; i < inOrder.length; i++) {
            if (inOrder[i].isNamed(eight, bytes, from, to)) {
                return inOrder[i];
            }
        }
        for (int i = 0; i < expected && i < inOrder.length; i++) {
            if (inOrder[i].isNamed(eight, bytes, from, to)) {
                return inOrder[i];
            }
        }
        return null;
    }

    /** The parts of a record of which nothing is stated yet. */
    public Parts begin() {
        return new Parts(this);
    }

    /**
     * The record of those parts.
     *
     * @throws ClassCastException if a value was put that is not of its field's kind
     */
    public R end(Parts parts) {
        R record = requireNonNull(making).apply(parts.fromTheFirst());
        parts.made(record);
        return record;
    }

    /** The fields nobody knows and the values that could not be read. */
    public ExtraFields extra(R node) {
        return extra.apply(node);
    }

    /** Sets the fields nobody knows and the values that could not be read. */
    public void putExtra(Parts parts, ExtraFields fields) {
        parts.extra(fields);
    }

    /** How a record is made of its parts; they come in the order of the fields. */
    NodeType<R> made(Function<Parts, R> how) {
        making = how;
        return this;
    }

    NodeType<R> text(String field, Function<R, @Nullable String> get) {
        return add(field, FieldKind.TEXT, null, null, get);
    }

    NodeType<R> texts(String field, Function<R, List<String>> get) {
        return add(field, FieldKind.TEXTS, null, null, get);
    }

    NodeType<R> date(String field, Function<R, @Nullable LocalDate> get) {
        return add(field, FieldKind.DATE, null, null, get);
    }

    NodeType<R> dates(String field, Function<R, List<LocalDate>> get) {
        return add(field, FieldKind.DATES, null, null, get);
    }

    NodeType<R> flag(String field, Function<R, @Nullable Boolean> get) {
        return add(field, FieldKind.FLAG, null, null, get);
    }

    NodeType<R> number(String field, Function<R, @Nullable Integer> get) {
        return add(field, FieldKind.NUMBER, null, null, get);
    }

    NodeType<R> code(String field, String list, Function<R, @Nullable Code> get) {
        return add(field, FieldKind.CODE, list, null, get);
    }

    NodeType<R> codes(String field, String list, Function<R, List<Code>> get) {
        return add(field, FieldKind.CODES, list, null, get);
    }

    NodeType<R> lagrum(String field, Function<R, List<Lagrum>> get) {
        return add(field, FieldKind.LAGRUM, null, null, get);
    }

    NodeType<R> local(String field, Function<R, ExtraFields> get) {
        return add(field, FieldKind.LOCAL, null, null, get);
    }

    <C> NodeType<R> node(String field, NodeType<C> type, Function<R, @Nullable C> get) {
        return add(field, FieldKind.NODE, null, type, get);
    }

    <C> NodeType<R> nodes(String field, NodeType<C> type, Function<R, List<C>> get) {
        return add(field, FieldKind.NODES, null, type, get);
    }

    // A getter of a narrower type is one of Object too.
    @SuppressWarnings("unchecked")
    private NodeType<R> add(
            String field,
            FieldKind kind,
            @Nullable String list,
            @Nullable NodeType<?> child,
            Function<R, ? extends @Nullable Object> get) {
        FieldSpec<R> spec =
                new FieldSpec<>(field, kind, list, child, (Function<R, @Nullable Object>) get, fields.size());
        fields.add(spec);
        byName.put(field, spec);
        inOrder = array(fields);
        return this;
    }

    // No array of a generic type can be made, and none but fields of this type are put into it.
    @SuppressWarnings("unchecked")
    private static <R> FieldSpec<R>[] array(List<FieldSpec<R>> fields) {
        return fields.toArray(new FieldSpec[0]);
    }

    @Override
    public String toString() {
        return name;
    }
}
