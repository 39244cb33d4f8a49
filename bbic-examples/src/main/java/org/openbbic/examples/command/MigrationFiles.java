package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;

/**
 * The two files that a migration writes.
 *
 * @param out the new export
 * @param account the account of it
 * @param lines whether the export is NDJSON
 */
record MigrationFiles(Path out, Path account, boolean lines) {

    /** The files cannot be used; the message is fit to show. */
    static final class BadOutput extends Exception {
        private static final long serialVersionUID = 1L;

        BadOutput(String message) {
            super(message);
        }
    }

    /**
     * The files by what was given.
     *
     * @param read files that are read, none of which may be written over
     */
    static MigrationFiles of(Path out, @Nullable Path account, List<Path> read) throws BadOutput {
        String name = String.valueOf(out.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
        if (!lines && !lower.endsWith(".json")) {
            throw new BadOutput("--ut ska sluta på .ndjson, .jsonl eller .json");
        }
        Path beside = out.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".migrering.json");
        MigrationFiles files = new MigrationFiles(out, account == null ? beside : account, lines);
        for (Path each : read) {
            if (isSame(each, files.out) || isSame(each, files.account)) {
                throw new BadOutput("filen som läses får inte skrivas över; ange en annan fil för --ut eller --konto");
            }
        }
        if (isSame(files.out, files.account)) {
            throw new BadOutput("--ut och --konto är samma fil");
        }
        return files;
    }

    /** A file by its name on the command line; {@code null} for one that cannot be a name. */
    static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isSame(Path one, Path other) {
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
     * Takes away what an earlier run wrote, so that no old account stands beside a migration that failed.
     *
     * @throws UnreadableInputException if the folder cannot be made or written to
     */
    void clear() throws IOException {
        try {
            for (Path file : List.of(out, account)) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                if (Files.isDirectory(file)) {
                    throw new UnreadableInputException("filen för --ut eller --konto är en katalog.");
                }
                Files.deleteIfExists(file);
            }
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException("filen för --ut eller --konto kan inte skrivas.");
        }
    }
}
