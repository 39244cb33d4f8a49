package org.openbbic.catalogue;

import java.util.Objects;

/**
 * <i>Källa</i> (source): one text that the catalogue's rows point to.
 *
 * @param key short name, such as {@code WK}
 * @param title what it is, in Swedish
 * @param published when, as far as known; may be empty
 * @param where how it was read, and what its places count; never empty
 * @param note what a reader must know before leaning on it; may be empty
 * @param verified {@code false} for general knowledge, which no row may state above {@code OBELAGD}
 */
public record SourceInfo(String key, String title, String published, String where, String note, boolean verified) {

    /** Checks that every part is there. */
    public SourceInfo {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(note, "note");
    }
}
