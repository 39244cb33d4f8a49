/**
 * Reading of tables (CSV) by a mapping file, one case at a time.
 *
 * <p>Start at {@link org.openbbic.export.csv.CsvCaseReader} and {@link org.openbbic.export.csv.Mapping}. The way of a
 * cell is {@code CharSource} (letters), {@code RowReader} (cells), {@code Columns} (which column is which field),
 * {@code RowFolder} (what a row says of the case), {@code Draft} (the case in the making, rows folded together) and
 * {@code DraftRecord} (the record). {@code docs/csv.md} describes the table and the mapping field by field.
 */
@NullMarked
package org.openbbic.export.csv;

import org.jspecify.annotations.NullMarked;
