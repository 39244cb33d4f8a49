package org.openbbic.comparison;

import java.io.IOException;
import java.io.InputStream;

/** A {@code rapport.json} that can be read from its beginning more than once. */
public interface ReportFile {

    /** The file as messages shall name it. */
    String name();

    /**
     * Opens it; whoever asked closes the stream.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
}
