package org.openbbic.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;

/** The rows of a table, whatever it is written in. */
interface Table extends Closeable {

    /**
     * The heading, which is the first row in which something stands; {@code null} where there is none. Asked for once,
     * before the rows.
     *
     * @param mapping tells what is known of the table
     */
    @Nullable
    Row heading(Mapping mapping) throws IOException;

    /** The next row in which something stands; {@code null} at the end. */
    @Nullable
    Row next() throws IOException;

    /** What was met that belongs to no row, since the last call. */
    List<ReadProblem> takeProblems();

    /** The name of the sheet, where the table is one. */
    default @Nullable String sheet() {
        return null;
    }
}
