package org.openbbic.export.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Location;
import org.openbbic.export.PlainInput;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;

/** A table in text. */
final class CsvTable implements Table {

    private static final char[] DELIMITERS = {';', ',', '\t', '|'};

    private final Cursor cursor;
    private final RowReader rows;
    private List<ReadProblem> problems;
    private boolean otherLetters;

    CsvTable(PlainInput input) {
        this.cursor = new Cursor(new CharSource(input.in()));
        this.rows = new RowReader(cursor);
        this.problems = new ArrayList<>(input.problems());
    }

    @Override
    public @Nullable Row heading(Mapping mapping) throws IOException {
        cursor.passBlankLines();
        char named = cursor.passSeparatorLine();
        cursor.passBlankLines();
        rows.delimiter(delimiter(named, mapping));
        Row heading = rows.next();
        noteLetters(heading);
        if (heading != null && heading.problem() == null) {
            refuseBinary(heading);
            rows.expect(heading.size());
        }
        return heading;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = rows.next();
        noteLetters(row);
        return row;
    }

    @Override
    public List<ReadProblem> takeProblems() {
        List<ReadProblem> taken = problems;
        if (!taken.isEmpty()) {
            problems = new ArrayList<>(0);
        }
        return taken;
    }

    /** What the mapping says, else the table's own first line, else what fits the heading best. */
    private char delimiter(char named, Mapping mapping) throws IOException {
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

    private void noteLetters(@Nullable Row row) {
        if (!otherLetters && cursor.hasOtherLetters()) {
            otherLetters = true;
            Location at = row == null ? Location.START : row.begin();
            problems.add(new ReadProblem(Kind.WINDOWS_1252, "", at, null));
        }
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
