package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that only its owner may read: under another name first, then moved, so that none is ever half there. */
final class OwnFile {

    private static final int LOOKED_AT = 4_096;

    private OwnFile() {}

    /** Writes what stands in a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

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
     * Whether a file may be written over: it is not there, is empty, or begins as those do that are written there.
     *
     * @param begin how they begin
     * @param name what else stands near their beginning
     */
    static boolean mayReplace(Path file, String begin, String name) {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return text.isEmpty() || text.startsWith(begin) && text.contains(name);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether two names are of one file. */
    static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other);
            }
        } catch (IOException e) {
            // Then their names decide.
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /**
     * Writes it.
     *
     * @throws UnwritableException if it cannot be written
     * @throws IOException whatever else the writing throws, such as when it reads
     */
    static void write(Path file, Writing writing) throws IOException {
        try (OwnFiles files = new OwnFiles()) {
            files.write(file, writing);
            files.keep();
        }
    }
}
