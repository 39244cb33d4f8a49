package org.openbbic.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.Location;
import org.openbbic.export.PlainInput;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/**
 * Reads a table by a mapping, one case at a time, in memory that does not grow with the table.
 *
 * <p>The first row is the heading. Rows of one case stand together; a row that cannot be read is given as a case without
 * a value, and the rows around it are read. Places are those of the cells. For one thread.
 */
public final class CsvCaseReader implements CaseReader {

    private static final char[] DELIMITERS = {';', ',', '\t', '|'};

    /** Unreadable rows that are held back until the case among whose rows they stand is done. */
    private static final int MOST_WAITING = 1_000;

    private final Cursor cursor;
    private final RowReader rows;
    private final Mapping mapping;
    private final Catalogue catalogue;
    private final @Nullable KeyedHash hash;
    private List<ReadProblem> fileProblems;
    private boolean ended;
    private boolean otherLetters;
    private int number;
    private @Nullable Columns columns;
    private @Nullable RowFolder folder;
    private @Nullable OpenCase open;
    private final List<Row> waiting = new ArrayList<>();
    private final Deque<ReadCase> ready = new ArrayDeque<>();

    private CsvCaseReader(PlainInput input, Mapping mapping, Catalogue catalogue, @Nullable KeyedHash hash) {
        this.cursor = new Cursor(new CharSource(input.in()));
        this.rows = new RowReader(cursor);
        this.mapping = mapping;
        this.catalogue = catalogue;
        this.hash = hash;
        this.fileProblems = new ArrayList<>(input.problems());
    }

    /**
     * Opens a table, unpacking and decoding it as {@link CaseReader#open} does.
     *
     * @param in the table; it is closed with the reader
     * @param mapping which column is which field
     * @param catalogue where answers are looked up
     * @param key the municipality's key for columns that the mapping codes, or {@code null} where it codes none
     * @throws MappingException if the mapping names a code that its list does not have
     * @throws UnreadableInputException if the packing cannot be opened, a key is missing or empty, or the file is no
     *     text
     * @throws IOException if reading fails
     */
    public static CsvCaseReader open(InputStream in, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
            throws IOException {
        return open(PlainInput.of(in), mapping, catalogue, key);
    }

    /**
     * Opens a table that has been unpacked.
     *
     * @param input the table; it is closed with the reader
     * @param mapping which column is which field
     * @param catalogue where answers are looked up
     * @param key the municipality's key for columns that the mapping codes, or {@code null} where it codes none
     * @throws MappingException if the mapping names a code that its list does not have
     * @throws UnreadableInputException if a key is missing or empty, or the file is no
     *     text
     * @throws IOException if reading fails
     */
    public static CsvCaseReader open(PlainInput input, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
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
        CsvCaseReader reader = new CsvCaseReader(input, mapping, catalogue, hash);
        reader.begin();
        return reader;
    }

    private void begin() throws IOException {
        cursor.passBlankLines();
        char named = cursor.passSeparatorLine();
        cursor.passBlankLines();
        rows.delimiter(delimiter(named));
        Row heading = rows.next();
        noteLetters(heading);
        if (heading == null) {
            fileProblem(Kind.EMPTY_FILE, Location.START, null);
            ended = true;
        } else if (heading.problem() != null) {
            fileProblem(heading.problem(), heading.problemAt(), null);
            ended = true;
        } else {
            refuseBinary(heading);
            if (mapping.header().bbicVersion() == null) {
                fileProblem(Kind.HEADER_INCOMPLETE, Location.START, "bbicVersion");
            }
            rows.expect(heading.size());
            Columns bound = new Columns(heading, mapping, catalogue);
            fileProblems.addAll(bound.problems());
            columns = bound;
            folder = new RowFolder(bound, mapping, catalogue);
            ended = !bound.anyKnown();
        }
    }

    /** What the mapping says, else the table's own first line, else what fits the heading best. */
    private char delimiter(char named) throws IOException {
        Character given = mapping.delimiter();
        if (given != null || named != 0) {
            return given != null ? given : named;
        }
        char best = DELIMITERS[0];
        long bestFit = -1;
        for (char candidate : DELIMITERS) {
            Row heading = rows.look(candidate);
            if (heading.problem() == Kind.MANY_MEMBERS) {
                return candidate;
            }
            long fit = ((long) Columns.known(heading, mapping) << Integer.SIZE) + heading.size();
            if (fit > bestFit) {
                bestFit = fit;
                best = candidate;
            }
        }
        return best;
    }

    private static void refuseBinary(Row heading) throws UnreadableInputException {
        for (int i = 0; i < heading.size(); i++) {
            if (heading.text(i).indexOf('\0') >= 0) {
                throw new UnreadableInputException(
                        "Filen är ingen tabell i textform. Spara tabellen som CSV (UTF-8) och försök igen.");
            }
        }
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
    public List<ReadProblem> takeFileProblems() {
        List<ReadProblem> taken = fileProblems;
        fileProblems = new ArrayList<>();
        return taken;
    }

    @Override
    public @Nullable ReadCase next() throws IOException {
        while (ready.isEmpty() && !ended) {
            Row row = rows.next();
            noteLetters(row);
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
            return new ReadCase(++number, begin, null, List.of(new ReadProblem(limit, "", begin, null)), frame);
        }
        DraftRecord made = new DraftRecord();
        Arende arende = made.arende(ready.draft());
        List<ReadProblem> problems = made.problems();
        if (arende.id() == null) {
            problems.add(0, new ReadProblem(Kind.ID_MISSING, "", begin, null));
        }
        return new ReadCase(++number, begin, arende, problems, frame);
    }

    private ReadCase unread(Row row) {
        Kind kind = Objects.requireNonNull(row.problem());
        String expected = kind == Kind.RAGGED_ROW
                ? Integer.toString(Objects.requireNonNull(columns).size())
                : null;
        ReadProblem problem = new ReadProblem(kind, "", row.problemAt(), expected);
        CsvFrame nothing = new CsvFrame(new Draft(NodePlace.ARENDE, row));
        return new ReadCase(++number, row.begin(), null, List.of(problem), nothing);
    }

    private void noteLetters(@Nullable Row row) {
        if (!otherLetters && cursor.hasOtherLetters()) {
            otherLetters = true;
            Location at = row == null ? Location.START : row.begin();
            fileProblem(Kind.WINDOWS_1252, at, null);
        }
    }

    private void fileProblem(Kind kind, Location location, @Nullable String expected) {
        fileProblems.add(new ReadProblem(kind, "", location, expected));
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
