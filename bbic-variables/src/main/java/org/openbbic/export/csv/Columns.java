package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.Limits;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.csv.MappedColumn.Treatment;

/** Which column of a table is which field: the mapping laid over the heading. */
final class Columns {

    private static final CellReading AS_IT_STANDS = (text, cell, into) -> into.set(text);
    private static final String UNKNOWN_PATH = "/" + ReadProblem.UNKNOWN_NAME;

    private final Row heading;
    private final Catalogue catalogue;
    private final Map<String, MappedColumn> mapped = new LinkedHashMap<>();
    private final List<Column> read = new ArrayList<>();
    private final List<Integer> dropped = new ArrayList<>();
    private final List<Integer> hashed = new ArrayList<>();
    private final List<Column> unnamed = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final boolean longForm;
    private @Nullable Column occasion;
    private Map<String, String> occasionAnswers = Map.of();
    private int id = -1;

    Columns(Row heading, Mapping mapping, Catalogue catalogue) {
        this.heading = heading;
        this.catalogue = catalogue;
        this.longForm = mapping.isOwn() ? headingsOf(heading).contains(Occasion.FIELD) : mapping.isLong();
        if (mapping.isOwn()) {
            own();
        }
        mapping.columns().forEach(column -> mapped.put(TextKey.of(column.heading()), column));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < heading.size(); i++) {
            bind(i, seen);
        }
        missing(seen);
    }

    /** How many of the mapping's columns a heading has. */
    static int known(Row heading, Mapping mapping) {
        Set<String> headings = headingsOf(heading);
        if (mapping.isOwn()) {
            headings.retainAll(ownNames().keySet());
            return headings.size();
        }
        return (int) mapping.columns().stream()
                .filter(c -> headings.contains(TextKey.of(c.heading())))
                .count();
    }

    private static Set<String> headingsOf(Row heading) {
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < heading.size(); i++) {
            headings.add(TextKey.of(heading.text(i)));
        }
        return headings;
    }

    private void own() {
        Map<String, String> names = ownNames();
        Set<Target> filled = new HashSet<>();
        for (int i = 0; i < heading.size(); i++) {
            String key = TextKey.of(heading.text(i));
            Target target = Target.parseOwn(names.getOrDefault(key, heading.text(i)), longForm);
            if (target != null && filled.add(target)) {
                mapped.put(key, MappedColumn.own(i + 1, heading.text(i), target));
            }
        }
    }

    /** The format's own spelling of each name, since spreadsheets like to write the first letter large. */
    private static Map<String, String> ownNames() {
        Map<String, String> names = new HashMap<>();
        names.put(Occasion.FIELD, Occasion.FIELD);
        for (NodePlace node : NodePlace.all()) {
            for (FieldSpec<?> field : node.type().fields()) {
                String address = node.type().name() + "." + field.name();
                names.put(TextKey.of(address), address);
                names.put(TextKey.of(field.name()), field.name());
            }
        }
        return names;
    }

    private void bind(int index, Set<String> seen) {
        String text = heading.text(index);
        String key = TextKey.of(text);
        MappedColumn column = mapped.get(key);
        boolean leftOut =
                column != null && (column.treatment() == Treatment.DROP || column.treatment() == Treatment.IGNORE);
        if (leftOut) {
            dropped.add(index);
        } else if (key.isEmpty()) {
            Column unknown = new Column(index, "kolumn-" + (index + 1), null, AS_IT_STANDS);
            unnamed.add(unknown);
            read.add(unknown);
        } else if (!seen.add(key)) {
            dropped.add(index);
            problem(Kind.DUPLICATE_COLUMN, "", heading.at(index), null);
        } else if (column == null) {
            unknown(index, text);
        } else {
            known(index, text, column);
        }
        seen.add(key);
    }

    private void unknown(int index, String text) {
        if (text.length() > Limits.NAME) {
            dropped.add(index);
            problem(Kind.LONG_NAME, UNKNOWN_PATH, heading.at(index), null);
            return;
        }
        // A name that the case has a field for would stand there twice when it is written.
        String name = Format.ARENDE.find(text) == null ? text : "kolumn " + text;
        read.add(new Column(index, name, null, AS_IT_STANDS));
        problem(Kind.UNKNOWN_FIELD, UNKNOWN_PATH, heading.at(index), null);
    }

    private void known(int index, String text, MappedColumn column) {
        Target target = requireNonNull(column.target());
        FieldSpec<?> field = target.field();
        CellReading reading = field == null ? AS_IT_STANDS : CellReading.of(field, column, catalogue);
        Column bound = new Column(index, text, target, reading);
        if (column.treatment() == Treatment.HASH) {
            hashed.add(index);
        }
        if (target instanceof Target.WhichOccasion) {
            occasion = bound;
            occasionAnswers = column.answers();
            return;
        }
        if (isId(target)) {
            id = index;
        }
        read.add(bound);
    }

    /** Whether the target is the case's id. */
    static boolean isId(Target target) {
        return target instanceof Target.Field field && field.spec() == Format.ARENDE.find("id");
    }

    private void missing(Set<String> seen) {
        for (MappedColumn column : mapped.values()) {
            boolean needed = column.treatment() == Treatment.READ || column.treatment() == Treatment.HASH;
            if (needed && !seen.contains(TextKey.of(column.heading()))) {
                problem(Kind.COLUMN_MISSING, "", heading.begin(), Integer.toString(column.number()));
            }
        }
    }

    private void problem(Kind kind, String path, Location location, @Nullable String expected) {
        problems.add(new ReadProblem(kind, path, location, expected));
    }

    /** What was met in the heading. */
    List<ReadProblem> problems() {
        return problems;
    }

    /** How many cells each row should have. */
    int size() {
        return heading.size();
    }

    /** Whether the table has any column that the mapping reads. */
    boolean anyKnown() {
        return occasion != null || read.stream().anyMatch(column -> column.target() != null);
    }

    /** Whether each row is one occasion. */
    boolean isLong() {
        return longForm;
    }

    /** The columns to read, in the order of the table. */
    List<Column> read() {
        return read;
    }

    /** The column that tells the occasion, or {@code null}. */
    @Nullable
    Column occasion() {
        return occasion;
    }

    /** Names of occasions by the text that the table has for them. */
    Map<String, String> occasionAnswers() {
        return occasionAnswers;
    }

    /** The place of the column that holds the case's id; below 0 where there is none. */
    int id() {
        return id;
    }

    /** Takes out of a row what nobody may see. */
    void cover(Row row, @Nullable KeyedHash hash) {
        for (int index : dropped) {
            row.replace(index, "");
        }
        for (int index : hashed) {
            if (!row.text(index).isEmpty()) {
                row.replace(index, requireNonNull(hash).of(row.text(index)));
            }
        }
    }

    /** Tells of a column without a heading when something stands in it for the first time. */
    List<ReadProblem> newUnnamed(Row row) {
        List<ReadProblem> found = new ArrayList<>(0);
        for (int i = unnamed.size() - 1; i >= 0; i--) {
            int index = unnamed.get(i).index();
            if (!row.text(index).isEmpty()) {
                unnamed.remove(i);
                found.add(new ReadProblem(Kind.UNKNOWN_FIELD, UNKNOWN_PATH, heading.at(index), null));
            }
        }
        return found;
    }
}
