package org.openbbic.tidy;

import org.jspecify.annotations.Nullable;

/**
 * A field with several values, each of which is a row of the long table.
 *
 * @param table the table of the row that it belongs to
 * @param name what {@code falt} says
 * @param title what a person calls it, in Swedish
 * @param listId the code list of its codes, or {@code null}
 */
record LongField(
        String table, String name, String title, @Nullable String listId) {}
