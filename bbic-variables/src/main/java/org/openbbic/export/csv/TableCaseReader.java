package org.openbbic.export.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.Location;
import org.openbbic.export.Parts;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Makes cases of the rows of a table, by a mapping. */
final class TableCaseReader implements CaseReader {

    /** Unreadable rows that are held back until the case among whose rows they stand is done. */
    private static final int MOST_WAITING = 1_000;

    private static final FieldSpec<?> ID = Objects.requireNonNull(Format.ARENDE.find("id"));

    private final Table table;
    private final Mapping mapping;
    private final Catalogue catalogue;
    private final @Nullable KeyedHash hash;
    private List<ReadProblem> fileProblems = new ArrayList<>();
    private boolean ended;
    private int number;
    private @Nullable Columns columns;
    private @Nullable RowFolder folder;
    private @Nullable OpenCase open;
    private final List<Row> waiting = new ArrayList<>();
    private final Deque<ReadCase> ready = new ArrayDeque<>();

    private TableCaseReader(Table table, Mapping mapping, Catalogue catalogue, @Nullable KeyedHash hash) {
        this.table = table;
        this.mapping = mapping;
        this.catalogue = catalogue;
        this.hash = hash;
    }

    /** Opens the rows, which are closed with the reader. */
    interface Opening {
        Table open() throws IOException;
    }

    /** Opens a table, once it is clear that it can be read by the mapping. */
    static TableCaseReader open(Opening opening, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
            throws IOException {
        mapping.check(catalogue);
        if (key != null && key.length == 0) {
            throw new UnreadableInputException("Nyckeln för kolumner som kodas är tom. Ingenting har lästs.");
        }
        KeyedHash hash = key == null ? null : new KeyedHash(key);
        if (hash == null && mapping.needsKey()) {
            throw new UnreadableInputException(
                    "Mappningen kodar en kolumn (koda), men ingen nyckel är angiven. Ingenting har lästs.");
        }
        TableCaseReader reader = new TableCaseReader(opening.open(), mapping, catalogue, hash);
        reader.begin();
        return reader;
    }

    private void begin() throws IOException {
        Row heading = table.heading(mapping);
        fileProblems.addAll(table.takeProblems());
        if (heading == null) {
            fileProblem(Kind.EMPTY_FILE, Location.START, null);
            ended = true;
        } else if (heading.problem() != null) {
            fileProblem(heading.problem(), heading.problemAt(), null);
            ended = true;
        } else {
            if (mapping.header().bbicVersion() == null) {
                fileProblem(Kind.HEADER_INCOMPLETE, Location.START, "bbicVersion");
            }
            Columns bound = new Columns(heading, mapping, catalogue);
            fileProblems.addAll(bound.problems());
            columns = bound;
            folder = new RowFolder(bound, mapping, catalogue);
            if (!bound.anyKnown()) {
                end();
            }
        }
    }

    /** Passes the rest of a table of which nothing can be read, since it may say at its end what is wrong with it. */
    private void end() throws IOException {
        while (table.next() != null) {
            continue;
        }
        fileProblems.addAll(table.takeProblems());
        ended = true;
    }

    @Override
    public Exporthuvud header() {
        return mapping.header();
    }

    @Override
    public boolean isTable() {
        return true;
    }

    @Override
    public @Nullable String sheet() {
        return table.sheet();
    }

    @Override
    public List<ReadProblem> takeFileProblems() {
        List<ReadProblem> taken = fileProblems;
        fileProblems = new ArrayList<>();
        return taken;
    }

    @Override
    public @Nullable ReadCase next() throws IOException {
        while (ready.isEmpty() && !ended) {
            Row row = table.next();
            fileProblems.addAll(table.takeProblems());
            take(row);
        }
        return ready.poll();
    }

    private void take(@Nullable Row row) {
        if (row == null) {
            ended = true;
            closeOpen();
        } else if (row.problem() == null) {
            takeReadable(row);
        } else if (open == null || waiting.size() >= MOST_WAITING) {
            ready.add(unread(row));
        } else {
            // The case's next rows may follow, and the case comes first.
            waiting.add(row);
        }
    }

    private void takeReadable(Row row) {
        RowFolder folding = Objects.requireNonNull(folder);
        Columns bound = Objects.requireNonNull(columns);
        bound.cover(row, hash);
        fileProblems.addAll(bound.newUnnamed(row));
        String id = folding.id(row);
        if (open != null && open.continues(id)) {
            open.add(row, folding);
        } else {
            closeOpen();
            open = new OpenCase(id, row, folding.fold(row));
        }
    }

    private void closeOpen() {
        if (open != null) {
            ready.add(finished(open));
            open = null;
        }
        waiting.forEach(row -> ready.add(unread(row)));
        waiting.clear();
    }

    private ReadCase finished(OpenCase ready) {
        Location begin = ready.draft().row().begin();
        CsvFrame frame = new CsvFrame(ready.draft());
        Kind limit = ready.limit();
        if (limit != null) {
            return unread(begin, new ReadProblem(limit, "", begin, null), frame);
        }
        DraftRecord made = new DraftRecord();
        Arende arende = made.arende(ready.draft());
        List<ReadProblem> problems = made.problems();
        if (arende.id() == null && ready.draft().slot(ID) == null) {
            problems.add(0, new ReadProblem(Kind.ID_MISSING, "", begin, null));
        }
        return new ReadCase(++number, begin, arende, Parts.of(Format.ARENDE, arende), problems, frame);
    }

    private ReadCase unread(Location begin, ReadProblem problem, CsvFrame frame) {
        return new ReadCase(++number, begin, null, null, List.of(problem), frame);
    }

    private ReadCase unread(Row row) {
        Kind kind = Objects.requireNonNull(row.problem());
        String expected = kind == Kind.RAGGED_ROW
                ? Integer.toString(Objects.requireNonNull(columns).size())
                : null;
        ReadProblem problem = new ReadProblem(kind, "", row.problemAt(), expected);
        CsvFrame nothing = new CsvFrame(new Draft(NodePlace.ARENDE, row));
        return unread(row.begin(), problem, nothing);
    }

    private void fileProblem(Kind kind, Location location, @Nullable String expected) {
        fileProblems.add(new ReadProblem(kind, "", location, expected));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
