package org.openbbic.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.arende.Exporthuvud;

/**
 * Reads an export one case at a time, in one pass and in memory that does not grow with the file.
 *
 * <p>A case that cannot be read gives a {@link ReadCase} without a value, and the reader goes on with the next. For one
 * thread.
 */
public interface CaseReader extends Closeable {

    /**
     * Opens a JSON or NDJSON export; which of them it is shows in the text.
     *
     * <p>UTF-8 is expected. A byte order mark, UTF-16, Windows-1252 (only where the bytes are no UTF-8) and CRLF are
     * handled and remarked on; {@code .gz} and a {@code .zip} with one file are unpacked.
     *
     * @param in the export; it is closed with the reader
     * @param catalogue where codes are looked up
     * @throws UnreadableInputException if the packing cannot be opened
     * @throws IOException if reading fails
     */
    static CaseReader open(InputStream in, Catalogue catalogue) throws IOException {
        return JsonCaseReader.open(PlainInput.of(in), catalogue);
    }

    /** What the file says of itself; parts that are missing or could not be read are not stated. */
    Exporthuvud header();

    /** The text of the header, where the file holds one; good as long as the reader. */
    default Frame headerFrame() {
        return Frame.NOWHERE;
    }

    /** Whether the file is a table, so that what only tables can have was looked for. */
    default boolean isTable() {
        return false;
    }

    /**
     * The name of the sheet that is read, where the file is a workbook. It can be anything: show it as the names of files
     * are shown.
     */
    default @Nullable String sheet() {
        return null;
    }

    /** What was met that belongs to no case, since the last call, in the order of the text. */
    List<ReadProblem> takeFileProblems();

    /**
     * The next case, or {@code null} at the end.
     *
     * @throws IOException if reading fails
     */
    @Nullable
    ReadCase next() throws IOException;

    /**
     * The next cases; empty at the end. What does one thing to many cases before the next thing costs less than what does
     * all to one case after the other.
     *
     * @return at least one where there is one; their texts are good until the reader goes on
     * @throws IOException if reading fails
     */
    default List<ReadCase> nextBatch() throws IOException {
        ReadCase next = next();
        return next == null ? List.of() : List.of(next);
    }

    /**
     * Cuts off the next cases, so that another thread can read them meanwhile.
     *
     * @param size bytes that the piece is to have, about
     * @return the piece, or {@code null} where what follows, if anything, must be read in order by this reader
     * @throws IOException if reading fails
     */
    default @Nullable CasePiece nextPiece(int size) throws IOException {
        return null;
    }
}
