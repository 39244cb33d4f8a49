/**
 * Reading of workbooks (XLSX): cells out of a zip of XML that anybody may have made, within bounds.
 *
 * <p>Start at {@link org.openbbic.export.xlsx.Workbook}. {@code FileStart} tells what a file is by its first bytes,
 * {@code Parts} opens the files in the zip, {@code XmlCursor} walks one of them, {@code Styles} knows which numbers are
 * days, {@code SharedStrings} holds the texts, and {@link org.openbbic.export.xlsx.SheetRows} gives the rows. What a
 * cell means for a case is not known here; that is {@code org.openbbic.export.csv}. Not exported.
 */
@NullMarked
package org.openbbic.export.xlsx;

import org.jspecify.annotations.NullMarked;
