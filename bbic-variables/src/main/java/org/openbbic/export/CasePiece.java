package org.openbbic.export;

import java.io.IOException;

/** A part of an export that was cut off to be read apart from the rest, by any thread. */
public interface CasePiece {

    /**
     * Reads its cases. Their places are those in the export; their texts are good as long as the reader's cases are kept.
     *
     * @return a reader for the thread that calls, which has no header
     * @throws IOException if reading fails
     */
    CaseReader open() throws IOException;
}
