package org.openbbic.tidy;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A form that tables are written in. One that this module does not have itself is found as a service, so that what it
 * needs comes with it and with nothing else.
 */
public interface TableForm {

    /** What it is called on a command line, such as {@code csv}. */
    String name();

    /** How its files end, without the dot. */
    String extension();

    /** Its media type. */
    String mediaType();

    /**
     * Begins a table.
     *
     * @param file a file that is not there yet; further files of the form may be written beside it
     * @throws IOException if it cannot be begun
     */
    RowWriter begin(Table table, Path file) throws IOException;
}
