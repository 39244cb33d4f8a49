package org.openbbic.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.ExtraFields;

/**
 * What a record is put together of: a value for each field that is stated, and the fields nobody knows. A record takes
 * them in the order of its fields, which is the order of its parts. Not for several threads.
 */
public final class Parts {

    private final @Nullable Object[] values;
    private ExtraFields extra = ExtraFields.NONE;
    private int next;

    Parts(int fields) {
        this.values = new Object[fields];
    }

    /** Nothing is stated any more. */
    Parts clear() {
        Arrays.fill(values, null);
        extra = ExtraFields.NONE;
        return this;
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
    ExtraFields rest() {
        return extra;
    }
}
