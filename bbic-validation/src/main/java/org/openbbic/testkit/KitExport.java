package org.openbbic.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;

/**
 * One export of the kit, and what a check of it shall give.
 *
 * @param file the export
 * @param kind what it is there to show
 * @param rule the rule that it is about, or {@code null} where it is about a version
 * @param version the version that it is about, or {@code null} where it is about a rule
 * @param beside the files that a check of it needs
 * @param expected what a check shall give
 */
record KitExport(
        KitFile file,
        Kind kind,
        @Nullable String rule,
        @Nullable String version,
        Beside beside,
        Expected expected) {

    /** What an export is there to show. */
    enum Kind {
        /** Nothing is wrong, and every answer that is known of the version stands in it. */
        RATT_VERSION("ratt-version"),
        /** The examples of all rules that are one case, in one version. */
        FEL_VERSION("fel-version"),
        /** What the rule has nothing to say of. */
        RATT_EXEMPEL("ratt-exempel"),
        /** What the rule remarks on. */
        FEL_EXEMPEL("fel-exempel"),
        /** A whole export with one thing wrong in it. */
        FEL_EXPORT("fel-export");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * The files that a check needs beside the export.
     *
     * @param mapping of a table, or {@code null}
     * @param profile of a rule on what a municipality has chosen, or {@code null}
     * @param before another export, given before it in the same check, of which there is nothing to say; or {@code null}
     */
    record Beside(
            @Nullable KitFile mapping,
            @Nullable KitFile profile,
            @Nullable KitFile before) {

        static final Beside NOTHING = new Beside(null, null, null);

        /** Those that there are. */
        List<KitFile> all() {
            return Stream.of(mapping, profile, before).filter(Objects::nonNull).toList();
        }
    }

    /** What a check shall give: the verdict, and exactly these remarks in the order of their places. */
    record Expected(Report.Outcome outcome, List<Remark> remarks) {

        Expected {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One remark.
     *
     * @param line line, from 1
     * @param column column in characters, from 1
     * @param path JSON Pointer within the case
     */
    record Remark(String rule, Level level, int line, int column, String path) {}
}
