package org.openbbic.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;

/**
 * What a record is put together of: a value for each field that is stated, and the fields nobody knows. A record takes
 * them in the order of its fields, which is the order of its parts.
 *
 * <p>The parts of a case and of the records within it hang together in the order they were begun, so that whoever goes
 * through all of it need not ask each record for each field: {@link #following} leads from one to the next. For one thread
 * until the record is made; then nothing changes any more.
 */
public final class Parts {

    private final NodeType<?> type;
    private final @Nullable Object[] values;
    private ExtraFields extra = ExtraFields.NONE;
    private int next;
    private @Nullable Object record;

    /** Where the record stands: in which, in which of its fields, and at which place of that field's list. */
    private final @Nullable Parts around;

    private final @Nullable FieldSpec<?> field;
    private final int index;
    private @Nullable Parts following;

    /** Of a record that stands in none. */
    Parts(NodeType<?> type) {
        this(type, null, null, NO_LIST);
    }

    /**
     * Of a record within another.
     *
     * @param index its place in the field's list from 0, or {@link #NO_LIST}
     */
    Parts(NodeType<?> type, @Nullable Parts around, @Nullable FieldSpec<?> field, int index) {
        this.type = type;
        this.values = new Object[type.inOrder().length];
        this.around = around;
        this.field = field;
        this.index = index;
    }

    /** The place of what stands in no list. */
    static final int NO_LIST = -1;

    /** The parts of a record that is made already, with those of the records within it. */
    public static <R> Parts of(NodeType<R> type, R record) {
        Parts parts = new Parts(type);
        parts.take(type, record);
        return parts;
    }

    /** Takes what stands in the record; the last parts that hang on. */
    private <R> Parts take(NodeType<R> from, R taken) {
        record = taken;
        extra = from.extra(taken);
        Parts last = this;
        for (FieldSpec<R> spec : from.inOrder()) {
            Object value = spec.get(taken);
            values[spec.place()] = value;
            if (value != null && spec.kind() == FieldKind.NODE) {
                last = last.takeChild(spec, this, value, NO_LIST);
            } else if (value != null && spec.kind() == FieldKind.NODES) {
                List<?> elements = (List<?>) value;
                for (int j = 0; j < elements.size(); j++) {
                    last = last.takeChild(spec, this, elements.get(j), j);
                }
            }
        }
        return last;
    }

    // A field of records says what kind of record it holds, so the cast cannot fail.
    @SuppressWarnings("unchecked")
    private Parts takeChild(FieldSpec<?> spec, Parts parent, Object child, int place) {
        NodeType<Object> kind = (NodeType<Object>) spec.childOrThrow();
        Parts parts = new Parts(kind, parent, spec, place);
        following = parts;
        return parts.take(kind, child);
    }

    /** The kind of record. */
    public NodeType<?> type() {
        return type;
    }

    /**
     * The record.
     *
     * @throws NullPointerException if it is not made yet
     */
    public Object record() {
        return requireNonNull(record);
    }

    void made(Object whole) {
        record = whole;
    }

    /** The parts of the record that was begun after this one, here within it or after it; {@code null} for the last. */
    public @Nullable Parts following() {
        return following;
    }

    /** What was begun after this. */
    void follow(@Nullable Parts parts) {
        following = parts;
    }

    /** The value of the field with that place, or {@code null} or an empty list where it is not stated. */
    public @Nullable Object value(int place) {
        return values[place];
    }

    @Nullable
    Parts around() {
        return around;
    }

    @Nullable
    FieldSpec<?> field() {
        return field;
    }

    /** The way to the record as a JSON Pointer, such as {@code /utredningar/0}; empty for one that stands in no other. */
    public String pointer() {
        if (around == null || field == null) {
            return "";
        }
        String way = around.pointer() + "/" + field.name();
        return index == NO_LIST ? way : way + "/" + index;
    }

    void set(int place, @Nullable Object value) {
        values[place] = value;
    }

    void extra(ExtraFields fields) {
        extra = fields;
    }

    Parts fromTheFirst() {
        next = 0;
        return this;
    }

    // Which type belongs to a place is what the record says; a value of another fails there and then.

    /** The next field's value, or {@code null} where it is not stated. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> @Nullable T one() {
        return (T) values[next++];
    }

    /** The next field's values; empty where none is stated. */
    @SuppressWarnings("unchecked")
    <T> List<T> list() {
        List<T> list = (List<T>) values[next++];
        return list == null ? List.of() : list;
    }

    /** The municipality's own variables, which the next field holds. */
    ExtraFields own() {
        ExtraFields own = (ExtraFields) values[next++];
        return own == null ? ExtraFields.NONE : own;
    }

    /** The fields nobody knows and the values that could not be read. */
    public ExtraFields rest() {
        return extra;
    }
}
