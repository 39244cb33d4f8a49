package org.openbbic.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A row of any table; which column is which is told by the model that is made for each table.
 *
 * @param cells not copied: a row is written and forgotten
 */
@SuppressWarnings("ArrayRecordComponent")
record Row(@Nullable Object[] cells) {}
