package org.openbbic.tidy;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of a delivery, that only its owner may read: filled beside its place, and put there when it is whole. */
final class DeliveryFolder implements Closeable {

    private final Path place;
    private final Path filled;
    private boolean kept;

    private DeliveryFolder(Path place, Path filled) {
        this.place = place;
        this.filled = filled;
    }

    static DeliveryFolder beside(Path folder) throws IOException {
        Path place = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        mustBeEmpty(place);
        Path parent = place.getParent();
        if (parent == null) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        Files.createDirectories(parent);
        return new DeliveryFolder(place, Files.createTempDirectory(parent, "bbic", mode(parent, "rwx------")));
    }

    private static void mustBeEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return hasModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    Path file(String name) {
        return filled.resolve(name);
    }

    /** Writes what stands in a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void write(String name, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(name)))) {
            writing.to(out);
        }
    }

    /**
     * The files that are there, by name.
     *
     * @param rows how many rows those have that hold a table
     */
    List<DeliveryLog.WrittenFile> written(Map<String, Long> rows) throws IOException {
        List<DeliveryLog.WrittenFile> written = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            written.add(new DeliveryLog.WrittenFile(name, rows.get(name), hash(file)));
        }
        return written;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(filled)) {
            return inside.sorted().toList();
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream bytes = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void keep() throws IOException {
        if (hasModes(filled)) {
            for (Path file : files()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        // Only an empty folder can be taken away; whatever came into it meanwhile stays.
        Files.deleteIfExists(place);
        Files.move(filled, place);
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(filled);
        kept = true;
    }
}
