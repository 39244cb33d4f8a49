package org.openbbic.export.csv;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.PlainInput;
import org.openbbic.export.UnreadableInputException;

/**
 * Reads a table in text (CSV) by a mapping, one case at a time, in memory that does not grow with the table.
 *
 * <p>The first row is the heading. Rows of one case stand together; a row that cannot be read is given as a case without
 * a value, and the rows around it are read. Places are those of the cells. For one thread.
 */
public final class CsvCaseReader {

    private CsvCaseReader() {}

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
    public static CaseReader open(InputStream in, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
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
    public static CaseReader open(PlainInput input, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
            throws IOException {
        return TableCaseReader.open(() -> new CsvTable(input), mapping, catalogue, key);
    }
}
