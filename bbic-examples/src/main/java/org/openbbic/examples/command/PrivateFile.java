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

/** A file that only its owner may read; written under another name and moved, so that it is whole or not there. */
final class PrivateFile {

    private PrivateFile() {}

    /** Writes the content. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, in the place of one that is there.
     *
     * @throws IOException if it cannot be written; what was there then stands
     */
    static void write(Path file, Writing writing) throws IOException {
        Path whole = file.toAbsolutePath();
        Path temporary = Files.createTempFile(whole.getParent(), "bbic", ".tmp", ownerOnly());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writing.to(out);
            }
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
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
