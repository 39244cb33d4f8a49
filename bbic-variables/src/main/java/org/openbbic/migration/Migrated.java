package org.openbbic.migration;

import java.util.List;
import java.util.Objects;
import org.openbbic.model.arende.Arende;

/**
 * A case after its migration, with the account of it.
 *
 * @param value the case
 * @param entries what became of each value that has a list or a variable, in the order of the format
 * @param untouched how many other values stand as they did: days, texts, ids, provisions, unknown and unreadable fields,
 *     and local values
 * @param leftLocal how many local values an earlier migration had kept for this version and could not be put back, since
 *     their field holds something else or their object is gone; they are still local
 */
public record Migrated(Arende value, List<Entry> entries, int untouched, int leftLocal) {

    /** Copies the entries. */
    public Migrated {
        Objects.requireNonNull(value, "value");
        entries = List.copyOf(entries);
    }
}
