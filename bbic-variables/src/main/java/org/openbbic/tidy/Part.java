package org.openbbic.tidy;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;

/**
 * What is done with one field of an object.
 *
 * @param field the field
 * @param address its address, such as {@code barn.kon}
 * @param taking where its value goes
 */
record Part(FieldSpec<Object> field, String address, Taking taking) {

    /** Takes the value of a field. */
    interface Taking {

        /**
         * Takes it.
         *
         * @param value what is stated
         * @param row the row that its object fills
         */
        void take(Object value, OpenRow row, CaseRows rows) throws IOException;

        /** Takes that something stands there that could not be read; nothing is put in its place unless it says more. */
        default void unreadable(OpenRow row, CaseRows rows) throws IOException {}
    }

    /** Takes what is stated of the field in an object, if anything is. */
    void take(Object node, boolean unreadable, OpenRow row, CaseRows rows) throws IOException {
        Object value = field.get(node);
        if (value != null && !isEmpty(value)) {
            taking.take(value, row, rows);
        } else if (unreadable) {
            rows.ledger().count(address, Reason.OLASLIGT, 1);
            taking.unreadable(row, rows);
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }
}
