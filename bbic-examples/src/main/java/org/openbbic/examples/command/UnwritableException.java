package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A file cannot be written, whatever was read; the message names it and is fit to show. */
final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableException(Path file, String why) {
        super(GivenFile.shown(file) + " kan inte skrivas: " + why);
    }

    /** For what the file system said, of which only the kind is told. */
    static UnwritableException of(Path file, Exception e) {
        if (e instanceof UnwritableException already) {
            return already;
        }
        return new UnwritableException(file, Files.isDirectory(file) ? "det är en katalog." : why(e));
    }

    /** For a folder in which a file cannot be written. */
    static UnwritableException in(Path folder, Exception e) {
        return new UnwritableException(folder, why(e));
    }

    private static String why(Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return "behörighet saknas i katalogen.";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "det som skulle vara en katalog är en fil.";
        }
        if (e instanceof NoSuchFileException) {
            return "katalogen finns inte.";
        }
        return "fel i filsystemet, till exempel att disken är full.";
    }
}
