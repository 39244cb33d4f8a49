package org.openbbic.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the format: its name, what stands in it, and its place in the record.
 *
 * @param <R> the record
 */
public final class FieldSpec<R> {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String name;
    private final FieldKind kind;
    private final @Nullable String listId;
    private final @Nullable NodeType<?> child;
    private final Function<R, @Nullable Object> getter;
    private final int place;
    private final int number = NUMBERS.getAndIncrement();
    private final byte[] letters;
    /** Of the name with the quote after it: the first eight bytes, which of them count, and the last eight. */
    private final long head;

    private final long headMask;
    private final long tail;

    FieldSpec(
            String name,
            FieldKind kind,
            @Nullable String listId,
            @Nullable NodeType<?> child,
            Function<R, @Nullable Object> getter,
            int place) {
        this.name = name;
        this.kind = kind;
        this.listId = listId;
        this.child = child;
        this.getter = getter;
        this.place = place;
        this.letters = (name + '"').getBytes(StandardCharsets.US_ASCII);
        int counting = Math.min(letters.length, EightBytes.LENGTH);
        this.head = EightBytes.at(Arrays.copyOf(letters, Math.max(letters.length, EightBytes.LENGTH)), 0);
        this.tail = letters.length < EightBytes.LENGTH ? 0 : EightBytes.at(letters, letters.length - EightBytes.LENGTH);
        this.headMask = -1L >>> 8 * (EightBytes.LENGTH - counting);
    }

    /**
     * Whether the bytes from {@code from} are this field's name and a quote after it, before {@code to}.
     *
     * @param eight the eight bytes from there on
     */
    boolean isNamed(long eight, byte[] bytes, int from, int to) {
        if ((eight & headMask) != head) {
            return false;
        }
        int end = from + letters.length;
        return end <= to
                && (letters.length <= EightBytes.LENGTH
                        || EightBytes.at(bytes, end - EightBytes.LENGTH) == tail && isWithin(bytes, from));
    }

    /** Whether what stands between the first eight bytes and the last eight is the name's. */
    private boolean isWithin(byte[] bytes, int from) {
        return letters.length <= 2 * EightBytes.LENGTH
                || Arrays.equals(
                        bytes,
                        from + EightBytes.LENGTH,
                        from + letters.length - EightBytes.LENGTH,
                        letters,
                        EightBytes.LENGTH,
                        letters.length - EightBytes.LENGTH);
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
    public @Nullable NodeType<?> child() {
        return child;
    }

    NodeType<?> childOrThrow() {
        return requireNonNull(child);
    }

    /** Its place among its record's fields, from 0. */
    public int place() {
        return place;
    }

    /** Its number among all fields of the format, from 0, so that what is kept by field can be an array. */
    int number() {
        return number;
    }

    /** The field of that record; {@code null} or an empty list when it is not stated. */
    public @Nullable Object get(R node) {
        return getter.apply(node);
    }

    /** Puts its value among the parts of its record; what is not of the field's kind fails when the record is made. */
    public void put(Parts parts, Object value) {
        parts.set(place, value);
    }

    @Override
    public String toString() {
        return name + ": " + kind;
    }
}
