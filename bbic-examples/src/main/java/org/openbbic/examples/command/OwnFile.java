package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that only its owner may read: under another name first, then moved, so that none is ever half there. */
final class OwnFile {

    private OwnFile() {}

    /**
     * Refuses to write over a file: a sheet that somebody has ticked is hours of work, and an export may be the only one.
     *
     * @throws UnwritableException if there is such a file
     */
    static void mustBeNew(Path file) throws UnwritableException {
        if (Files.exists(file)) {
            throw new UnwritableException(file, "den finns redan och skrivs inte över; ange ett annat namn för --ut.");
        }
    }

    /**
     * Writes it.
     *
     * @throws UnwritableException if it cannot be written
     * @throws IOException whatever else the writing throws, such as when it reads
     */
    static void write(Path file, OwnFiles.Writing writing) throws IOException {
        try (OwnFiles files = new OwnFiles()) {
            files.write(file, writing);
            files.keep();
        }
    }
}
