package org.openbbic.tidy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its heading; letters and digits only
 * @param type what stands in it
 * @param title what a person calls it, in Swedish
 * @param address the field of the format that it holds, such as {@code barn.kon}, several with a comma between; empty for
 *     what only the tables have
 * @param listId the code list of its codes, or of the codes whose terms stand there; {@code null} for none
 */
public record Column(
        String name,
        ColumnType type,
        String title,
        String address,
        @Nullable String listId) {

    /** What a heading has at its end when the terms of another column's codes stand there. */
    static final String TERM = "Term";

    /** What a heading has at its end when the answer texts stand there that another column's codes were read from. */
    static final String ANSWER = "Svar";

    /** Checks that all are there. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }

    static Column own(String name, ColumnType type, String title) {
        return new Column(name, type, title, "", null);
    }

    /** The same that also holds another field, told by that address. */
    Column andOf(String other) {
        boolean known = other.isEmpty() || List.of(address.split(", ")).contains(other);
        return known ? this : new Column(name, type, title, address + ", " + other, listId);
    }
}
