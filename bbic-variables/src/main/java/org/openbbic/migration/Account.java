package org.openbbic.migration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.export.ReadProblem;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/**
 * <i>Redovisning</i> (account) of the migration of a file: how many values became what. Holds counts and answers of the
 * catalogue's lists, no text of the file's own; the places of cases are lines.
 *
 * @param status whether it was carried out
 * @param fromVersion the version that the file was in; {@code null} where it is not known
 * @param toVersion the version that it was to go to
 * @param additions additions that stay in use, of those that the catalogue has
 * @param contentVersion version of the catalogue's content
 * @param catalogueSha256 hash of the catalogue's data
 * @param layers layers that were laid on the catalogue
 * @param cases what became of the cases
 * @param synthetic whether the file says that its cases are made up
 * @param rows what became of the values, by version, list, answer and outcome
 * @param untouched how many other values stand as they did
 * @param leftLocal how many kept values could not be put back and are still local
 * @param problems what the reader met, by kind
 */
public record Account(
        Status status,
        @Nullable String fromVersion,
        String toVersion,
        List<String> additions,
        String contentVersion,
        String catalogueSha256,
        List<LayerInfo> layers,
        Cases cases,
        boolean synthetic,
        List<Row> rows,
        long untouched,
        long leftLocal,
        Map<ReadProblem.Kind, Long> problems) {

    /** Whether a migration was carried out. */
    public enum Status {
        /** Every case was read and migrated. */
        MIGRERAD,
        /** Some of the file could not be read, or is of a version that is not known. */
        DELVIS,
        /** Nothing was, since the file's version is not stated. */
        VERSIONEN_SAKNAS,
        /** Nothing was, since the catalogue lacks the file's version. */
        VERSIONEN_OKAND
    }

    /**
     * What became of the cases.
     *
     * @param read how many there are, readable or not
     * @param migrated how many were migrated
     * @param unread how many could not be read and are not in the new file
     * @param otherVersion how many are of a version that is not known and stand in the new file as they were
     * @param unreadLines where those that could not be read begin, the first thousand
     * @param otherVersionLines where those of a version not known begin, the first thousand
     */
    public record Cases(
            long read,
            long migrated,
            long unread,
            long otherVersion,
            List<Integer> unreadLines,
            List<Integer> otherVersionLines) {

        /** Copies the lines. */
        public Cases {
            unreadLines = List.copyOf(unreadLines);
            otherVersionLines = List.copyOf(otherVersionLines);
        }
    }

    /**
     * How many values of one kind became what.
     *
     * @param fromVersion version of their cases
     * @param variable id of their list, or of their variable where it has none
     * @param code the answer; {@code null} for texts that no list has, and for variables without a list
     * @param outcome what became of them
     * @param reason why, where they could not be carried over or nobody can know
     * @param toList list of the new answer
     * @param toCode the new answer
     * @param grade how sure that is
     * @param source who says so
     * @param keptLocally whether they now stand under {@code lokala}
     * @param count how many
     */
    public record Row(
            String fromVersion,
            String variable,
            @Nullable String code,
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String toList,
            @Nullable String toCode,
            @Nullable Evidence grade,
            @Nullable Source source,
            boolean keptLocally,
            long count) {

        /** Whether it must be shown as unverified. */
        public boolean isUnverified() {
            return grade == Evidence.OBELAGD;
        }
    }

    /** Copies lists and counts. */
    public Account {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(toVersion, "toVersion");
        additions = List.copyOf(additions);
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
        problems = Map.copyOf(problems);
    }

    /** Whether a new file was written. */
    public boolean isDone() {
        return status == Status.MIGRERAD || status == Status.DELVIS;
    }

    /** How many values came to each outcome; every outcome is there. */
    public Map<Outcome, Long> totals() {
        Map<Outcome, Long> totals = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            totals.put(outcome, 0L);
        }
        for (Row row : rows) {
            totals.merge(row.outcome(), row.count(), Long::sum);
        }
        return totals;
    }
}
