package org.openbbic.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Source;

/**
 * <i>Version</i> of the BBIC variables: its name, when it came, and whether anybody here knows what is in it.
 *
 * @param id such as {@code 3.1} or {@code webbkollen-2017}
 * @param name in Swedish
 * @param published year and month, {@code YYYY-MM}
 * @param article Socialstyrelsen's article number, where known
 * @param contentKnown whether any source says what the version itself has; {@code false} means that only its name and
 *     date are known, and that no row of its own says {@code FINNS}
 * @param source who says that there is such a version
 * @param note in Swedish; may be empty
 */
public record VersionInfo(
        String id,
        String name,
        String published,
        @Nullable String article,
        boolean contentKnown,
        Source source,
        String note) {

    /** Checks that every part but the article number is there. */
    public VersionInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }
}
