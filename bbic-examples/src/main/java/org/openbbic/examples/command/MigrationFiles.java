package org.openbbic.examples.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
     * @throws BadOutput if they cannot be used, or stand there already and no migration has written them
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
            if (OwnFile.isSame(each, files.out) || OwnFile.isSame(each, files.account)) {
                throw new BadOutput("filen som läses får inte skrivas över; ange en annan fil för --ut eller --konto");
            }
        }
        if (OwnFile.isSame(files.out, files.account)) {
            throw new BadOutput("--ut och --konto är samma fil");
        }
        files.mayReplace();
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

    /** Refuses to write over a file that no migration has written; an earlier export or account gives way. */
    private void mayReplace() throws BadOutput {
        if (!OwnFile.mayReplace(out, "{", "\"bbicExport\"")) {
            throw new BadOutput("filen för --ut finns redan och är ingen export; ange en annan fil");
        }
        if (!OwnFile.mayReplace(account, "{", "\"tillVersion\"")) {
            throw new BadOutput(
                    "filen för redovisningen finns redan och är ingen redovisning; ange en annan med --konto");
        }
    }
}
