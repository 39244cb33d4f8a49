/**
 * Small cells: which counts of a table must not be shown when it leaves those who may see it, so that nobody can work out
 * from what is left, sums included, what was hidden.
 *
 * <p>Start at {@link org.openbbic.smallcells.SmallCells}; what it answers is a
 * {@link org.openbbic.smallcells.Suppression}. Plain arrays go in, nothing of the cases. {@code Network} finds what else
 * must be hidden in a table of rows and columns, and {@code Cube} in a table by three variables. Both work by witness: a
 * hidden count is safe when another table can be shown, with the same shown counts, in which it is different.
 */
@NullMarked
package org.openbbic.smallcells;

import org.jspecify.annotations.NullMarked;
