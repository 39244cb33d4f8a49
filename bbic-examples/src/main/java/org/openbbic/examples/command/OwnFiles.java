package org.openbbic.examples.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that only their owner may read. They are written under other names and take their places together once all of
 * them are whole; if one fails, whatever stood in those places stands there still.
 */
final class OwnFiles implements Closeable {

    private final Map<Path, Path> temporary = new LinkedHashMap<>();

    /**
     * Writes a file under another name, in its folder, which is made where it was not there.
     *
     * @throws UnwritableException if the file cannot be written
     * @throws IOException whatever else the writing throws, such as when it reads
     */
    void write(Path file, OwnFile.Writing writing) throws IOException {
        try (OutputStream out = new Blaming(file, begin(file))) {
            writing.to(out);
        }
    }

    private OutputStream begin(Path file) throws UnwritableException {
        if (Files.isDirectory(file)) {
            throw new UnwritableException(file, "det är en katalog.");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path other = Files.createTempFile(folder, "bbic", ".tmp", ownerOnly());
            temporary.put(file, other);
            return new BufferedOutputStream(Files.newOutputStream(other));
        } catch (IOException e) {
            throw UnwritableException.of(file, e);
        }
    }

    /**
     * Puts the files in their places.
     *
     * @throws UnwritableException if one cannot be put there
     */
    void keep() throws UnwritableException {
        for (Map.Entry<Path, Path> each : temporary.entrySet()) {
            try {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw UnwritableException.of(each.getKey(), e);
            }
        }
        temporary.clear();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        for (Path each : temporary.values()) {
            Files.deleteIfExists(each);
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

    /** Tells the faults of writing from those of what is read meanwhile. */
    private static final class Blaming extends FilterOutputStream {

        private final Path file;

        Blaming(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        private interface Step {
            void take() throws IOException;
        }

        private void blaming(Step step) throws UnwritableException {
            try {
                step.take();
            } catch (IOException e) {
                throw UnwritableException.of(file, e);
            }
        }

        @Override
        public void write(int one) throws IOException {
            blaming(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            blaming(() -> out.write(bytes, from, count));
        }

        @Override
        public void flush() throws IOException {
            blaming(out::flush);
        }

        @Override
        public void close() throws IOException {
            blaming(out::close);
        }
    }
}
