/**
 * Handing on: the cases of an export as tidy tables that a researcher can open, with what could point out a person taken
 * out, and a log of what was taken out.
 *
 * <p>Start at {@link org.openbbic.tidy.Delivery}. {@code Layout} works out the tables from the tables of the format, so
 * that a new field either has its place or is left out; {@code CaseRows} goes through a case by it; {@code Ledger} counts
 * what was left out and why; {@code Groups} finds the smallest group. A {@link org.openbbic.tidy.TableForm} writes a
 * table in one form; those that need much (Parquet) lie in a module of their own and are found as services.
 */
@NullMarked
package org.openbbic.tidy;

import org.jspecify.annotations.NullMarked;
