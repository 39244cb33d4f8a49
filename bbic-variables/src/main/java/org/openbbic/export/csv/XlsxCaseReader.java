package org.openbbic.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.xlsx.Workbook;

/**
 * Reads a sheet of a workbook (XLSX) by a mapping, one case at a time, as {@link CsvCaseReader} reads a table in text.
 *
 * <p>The sheet is the one that the mapping names, else the first that is not hidden; the reader says which. Places are
 * those of the cells: the line is the row and the column the cell's, from 1 for A. Memory does not grow with the rows;
 * the texts that a workbook keeps apart are held, at most 1,000,000 of them and 16 million characters. For one thread.
 */
public final class XlsxCaseReader {

    private XlsxCaseReader() {}

    /**
     * Whether a file is a spreadsheet of some kind, by its first bytes: a workbook, also an encrypted one, one of Excel's
     * older form, or an OpenDocument sheet.
     *
     * @throws IOException if reading fails
     */
    public static boolean isSpreadsheet(Path file) throws IOException {
        return Workbook.isOne(file);
    }

    /**
     * Opens a workbook.
     *
     * @param file the workbook, which must stay as it is until the reader is closed
     * @param mapping which column is which field, and perhaps the name of the sheet
     * @param catalogue where answers are looked up
     * @param key the municipality's key for columns that the mapping codes, or {@code null} where it codes none
     * @throws MappingException if the mapping names a code that its list does not have
     * @throws UnreadableInputException if the workbook is damaged, encrypted, holds macros, is of another form or larger
     *     than a table can be, lacks the sheet, or a key is missing or empty
     * @throws IOException if reading fails
     */
    public static CaseReader open(Path file, Mapping mapping, Catalogue catalogue, byte @Nullable [] key)
            throws IOException {
        return TableCaseReader.open(() -> SheetTable.open(file, mapping.sheet()), mapping, catalogue, key);
    }
}
