/**
 * Reading of tables, in text (CSV) or as a sheet of a workbook (XLSX), by a mapping file, one case at a time; and drafts of
 * such mappings.
 *
 * <p>Start at {@link org.openbbic.export.csv.CsvCaseReader}, {@link org.openbbic.export.csv.XlsxCaseReader} and
 * {@link org.openbbic.export.csv.Mapping}. The way of a cell is {@code CharSource} (letters) and {@code RowReader} (cells)
 * or the workbook's own room, then {@code Table} (rows), {@code Columns} (which column is which field), {@code RowFolder}
 * (what a row says of the case), {@code Draft} (the case in the making, rows folded together) and {@code DraftRecord} (the
 * record). {@link org.openbbic.export.csv.MappingProposal} drafts a mapping. {@code docs/csv.md} and
 * {@code docs/mappning.md} describe the table and the mapping field by field.
 */
@NullMarked
package org.openbbic.export.csv;

import org.jspecify.annotations.NullMarked;
