package org.openbbic.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.migration.Account.Status;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;
import org.openbbic.model.arende.Exporthuvud;

/** Counts while a file is migrated. */
final class Tally {

    private static final int MOST_LINES = 1_000;

    /** Kinds of problem after which something that stood in the file is not in what was read of it. */
    private static final Set<Kind> LOSSES = EnumSet.of(
            Kind.BAD_JSON,
            Kind.AFTER_CASES,
            Kind.DUPLICATE_FIELD,
            Kind.DUPLICATE_COLUMN,
            Kind.LONG_NAME,
            Kind.CONFLICTING_ROWS);

    private record Key(
            String fromVersion,
            String variable,
            @Nullable Code code,
            Outcome outcome,
            @Nullable Reason reason,
            @Nullable String toList,
            @Nullable Code to,
            @Nullable Evidence grade,
            @Nullable Source source,
            boolean kept) {}

    private final Catalogue catalogue;
    private final Map<Key, Long> counts = new HashMap<>();
    private final Map<Kind, Long> problems = new EnumMap<>(Kind.class);
    private final List<Integer> unreadLines = new ArrayList<>();
    private final List<Integer> otherLines = new ArrayList<>();
    private long read;
    private long migrated;
    private long unread;
    private long other;
    private long untouched;
    private long leftLocal;

    Tally(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void problems(List<ReadProblem> met) {
        for (ReadProblem problem : met) {
            problems.merge(problem.kind(), 1L, Long::sum);
        }
    }

    long read() {
        return ++read;
    }

    void unread(Location location) {
        unread++;
        line(unreadLines, location);
    }

    void otherVersion(Location location) {
        other++;
        line(otherLines, location);
    }

    private static void line(List<Integer> lines, Location location) {
        if (lines.size() < MOST_LINES) {
            lines.add(location.line());
        }
    }

    void migrated(String fromVersion, Migrated one) {
        migrated++;
        untouched += one.untouched();
        leftLocal += one.leftLocal();
        for (Entry entry : one.entries()) {
            Key key = new Key(
                    fromVersion,
                    entry.variable(),
                    entry.from(),
                    entry.outcome(),
                    entry.reason(),
                    entry.toList(),
                    entry.to(),
                    entry.grade(),
                    entry.source(),
                    entry.kept() != null);
            counts.merge(key, 1L, Long::sum);
        }
    }

    Account account(Exporthuvud header, @Nullable String fromVersion, String toVersion, @Nullable Status notDone) {
        boolean whole = unread == 0 && other == 0 && problems.keySet().stream().noneMatch(LOSSES::contains);
        Status done = whole ? Status.MIGRERAD : Status.DELVIS;
        List<String> additions = new ArrayList<>(header.tillagg());
        additions.removeIf(addition -> catalogue.findVersion(addition).isEmpty());
        return new Account(
                notDone == null ? done : notDone,
                fromVersion,
                toVersion,
                additions,
                catalogue.contentVersion(),
                catalogue.sha256(),
                catalogue.layers(),
                new Account.Cases(read, migrated, unread, other, unreadLines, otherLines),
                Boolean.TRUE.equals(header.syntetisk()),
                rows(),
                untouched,
                leftLocal,
                problems);
    }

    private List<Account.Row> rows() {
        Map<String, Integer> order = order();
        List<Key> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing((Key key) -> order.getOrDefault(key.fromVersion(), 0))
                .thenComparing(key -> order.getOrDefault(key.variable(), 0))
                .thenComparing(key ->
                        key.code() == null ? Integer.MAX_VALUE : key.code().ordinal())
                .thenComparing(Key::outcome)
                .thenComparing(key -> String.valueOf(key.reason()))
                .thenComparing(key -> String.valueOf(key.toList()))
                .thenComparing(key -> key.to() == null ? -1 : key.to().ordinal())
                .thenComparing(key -> String.valueOf(key.grade()))
                .thenComparing(key -> String.valueOf(key.source()))
                .thenComparing(Key::kept));
        return keys.stream().map(this::row).toList();
    }

    private Account.Row row(Key key) {
        return new Account.Row(
                key.fromVersion(),
                key.variable(),
                key.code() == null ? null : key.code().value(),
                key.outcome(),
                key.reason(),
                key.toList(),
                key.to() == null ? null : key.to().value(),
                key.grade(),
                key.source(),
                key.kept(),
                counts.getOrDefault(key, 0L));
    }

    /** Places of versions, variables and lists in the catalogue; no version has the id of a variable. */
    private Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        catalogue.versions().forEach(version -> order.put(version.id(), order.size()));
        for (Variable variable : catalogue.variables()) {
            order.putIfAbsent(variable.listId() == null ? variable.id() : variable.listId(), order.size());
        }
        for (CodeList list : catalogue.lists()) {
            order.putIfAbsent(list.id(), order.size());
        }
        return order;
    }
}
