package org.openbbic.tidy;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table. For one thread. */
public interface RowWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @param cells one for each column, of its type's class; {@code null} where nothing is stated
     * @throws IOException if writing fails
     */
    void row(@Nullable Object[] cells) throws IOException;
}
