package org.openbbic.export.csv;

import org.jspecify.annotations.Nullable;

/**
 * A column of the table that is read.
 *
 * @param index its place in the table, from 0
 * @param name the name under which texts that no field takes are kept
 * @param target what it fills, or {@code null} for a column that nobody knows
 * @param reading how a cell of it is read
 */
record Column(int index, String name, @Nullable Target target, CellReading reading) {}
