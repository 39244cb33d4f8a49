package org.openbbic.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.openbbic.export.UnreadableInputException;

/** Writes a file that only its owner may read: under another name first, then moved, so that none is ever half there. */
final class OwnFile {

    private OwnFile() {}

    /** Writes what stands in the file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Refuses to write over a file: a sheet that somebody has ticked is hours of work, and an export may be the only one.
     *
     * @throws UnreadableInputException if there is such a file, with a message fit to show
     */
    static void mustBeNew(Path file) throws UnreadableInputException {
        if (Files.exists(file)) {
            throw new UnreadableInputException("filen för --ut finns redan och skrivs inte över; ange ett annat namn.");
        }
    }

    static void write(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, "bbic", ".tmp", ownerOnly());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writing.to(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
