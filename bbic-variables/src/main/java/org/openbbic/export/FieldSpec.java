package org.openbbic.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the format: its name, what stands in it, and its place in the record.
 *
 * @param <R> the record
 * @param <B> the record's builder
 */
public final class FieldSpec<R, B> {

    private final String name;
    private final FieldKind kind;
    private final @Nullable String listId;
    private final @Nullable NodeType<?, ?> child;
    private final Function<R, @Nullable Object> getter;
    private final BiConsumer<B, Object> setter;
    private final int place;
    private final byte[] letters;

    FieldSpec(
            String name,
            FieldKind kind,
            @Nullable String listId,
            @Nullable NodeType<?, ?> child,
            Function<R, @Nullable Object> getter,
            BiConsumer<B, Object> setter,
            int place) {
        this.name = name;
        this.kind = kind;
        this.listId = listId;
        this.child = child;
        this.getter = getter;
        this.setter = setter;
        this.place = place;
        this.letters = name.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the bytes from {@code from} are this field's name and a quote after it, before {@code to}. */
    boolean isNamed(byte[] bytes, int from, int to) {
        int end = from + letters.length;
        return end < to
                && bytes[end] == '"'
                && bytes[from] == letters[0]
                && Arrays.equals(bytes, from, end, letters, 0, letters.length);
    }

    /** The name as it is written. */
    public String name() {
        return name;
    }

    /** What stands in it. */
    public FieldKind kind() {
        return kind;
    }

    /** The code list that its codes are looked up in, or {@code null} where it holds no codes. */
    public @Nullable String listId() {
        return listId;
    }

    /** The kind of object that stands in it, or {@code null}. */
    public @Nullable NodeType<?, ?> child() {
        return child;
    }

    /** Its place among its record's fields, from 0. */
    public int place() {
        return place;
    }

    /** The field of that record; {@code null} or an empty list when it is not stated. */
    public @Nullable Object get(R node) {
        return getter.apply(node);
    }

    /**
     * Sets the field.
     *
     * @throws ClassCastException if the value is not of this field's kind
     */
    public void put(B builder, Object value) {
        setter.accept(builder, value);
    }

    @Override
    public String toString() {
        return name + ": " + kind;
    }
}
