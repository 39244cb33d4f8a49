package org.openbbic.benchmarks.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.openbbic.benchmarks.Generator;

/** What a run was asked for, and the exports it uses; they are made where they are not there. */
final class Setup {

    /** The folder of the project. */
    final Path root;

    /** How many measured rounds. */
    final int rounds;

    /** How many rounds before them. */
    final int warming;

    /** Whether sizes and numbers are those of a short run. */
    final boolean isShort;

    private final Path folder;
    private final long megabytes;
    private final Map<String, Group.DataFile> used = new TreeMap<>();

    Setup(Path root, Path folder, long megabytes, int rounds, int warming, boolean isShort) {
        this.root = root;
        this.folder = folder;
        this.megabytes = megabytes;
        this.rounds = rounds;
        this.warming = warming;
        this.isShort = isShort;
    }

    /** The size that contenders are compared on, in MB. */
    long usual() {
        return megabytes;
    }

    /** A size that is cut in a short run. */
    long size(long full) {
        return isShort ? full / 20 : full;
    }

    Path clean(long size) throws IOException {
        return file("ren", "clean", size);
    }

    Path faulty(long size) throws IOException {
        return file("med fel", "fel", size);
    }

    private Path file(String called, String prefix, long size) throws IOException {
        Path file = folder.resolve(prefix + "-" + size + ".ndjson");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(file)) {
                Generator.write(
                        new Generator.Wanted(Long.MAX_VALUE, size * Generator.MEGABYTE, 1, prefix.equals("fel")), out);
            }
        }
        String name = called + ", " + size + " MB";
        if (!used.containsKey(name)) {
            used.put(name, new Group.DataFile(Files.size(file), sha256(file)));
        }
        return file;
    }

    /** The exports that were asked for since the last call. */
    Map<String, Group.DataFile> takeUsed() {
        Map<String, Group.DataFile> taken = new TreeMap<>(used);
        used.clear();
        return taken;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
