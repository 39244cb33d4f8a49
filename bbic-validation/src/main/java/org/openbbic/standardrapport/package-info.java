/**
 * <i>Standardrapport</i>: the tables, key figures and diagrams that follow-up needs (WK p. 38), counted by
 * {@link org.openbbic.tabulation} and written as a page, a workbook, a table or JSON.
 *
 * <p>Start at {@link org.openbbic.standardrapport.Standardrapport}, which says what is counted of the choices made, and
 * gives a {@link org.openbbic.standardrapport.Statistik} of a count. Which tables there are stands in
 * {@code standardrapport.csv} and which key figures in {@code nyckeltal.csv}, not in code. What a reader outside may see is
 * decided once, in {@code ShownTable}, before anything is written, so that no form shows more than another.
 */
@NullMarked
package org.openbbic.standardrapport;

import org.jspecify.annotations.NullMarked;
