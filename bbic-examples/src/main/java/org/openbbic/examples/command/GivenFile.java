package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openbbic.check.Masking;
import org.openbbic.export.UnreadableInputException;

/** Opens a file that was named on the command line. */
final class GivenFile {

    private GivenFile() {}

    /** The name of a file as it may be shown. */
    static String shown(Path file) {
        return Masking.file(file.toString(), 1);
    }

    /**
     * Opens it.
     *
     * @throws UnreadableInputException if it cannot be opened, with a message that does not name it and is fit to show
     * @throws IOException if the file system fails otherwise
     */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableInputException("är en katalog, inte en fil.");
        }
        if (!Files.exists(file)) {
            throw new UnreadableInputException("filen finns inte.");
        }
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            throw new UnreadableInputException("filen får inte läsas.");
        }
    }

    /**
     * Opens the file of that name.
     *
     * @throws UnreadableInputException if it cannot be opened, or no file can have that name, with a message that does not
     *     name it and is fit to show
     * @throws IOException if the file system fails otherwise
     */
    static InputStream open(String name) throws IOException {
        try {
            return open(Path.of(name));
        } catch (InvalidPathException e) {
            throw new UnreadableInputException("filnamnet går inte att använda.");
        }
    }

    /** What is wrong with a file that an option names, on one line: the option, the file, and why. */
    static String fault(String option, Path file, Exception e) {
        String why = Fault.message(e);
        String line = option + " " + shown(file) + ": " + why;
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
