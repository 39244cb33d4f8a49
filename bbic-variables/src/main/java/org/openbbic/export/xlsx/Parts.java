package org.openbbic.export.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;

/** The files in a workbook's zip. */
final class Parts implements Closeable {

    /** How many files there may be. */
    static final int MOST = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens the zip.
     *
     * @throws UnreadableInputException if it is damaged or encrypted, holds too many files, or two of one name
     * @throws IOException if reading fails
     */
    static Parts open(Path file) throws IOException {
        Parts parts;
        try {
            parts = new Parts(new ZipFile(file.toFile()));
        } catch (ZipException | EOFException e) {
            throw Workbook.damaged();
        }
        try {
            parts.list();
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void list() throws UnreadableInputException {
        if (zip.size() > MOST) {
            throw new UnreadableInputException("Arbetsboken innehåller fler än 10 000 filer och läses inte.");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            // Programs differ in which of two they read, so what one person sees need not be what another counts.
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new UnreadableInputException("Arbetsboken innehåller två filer med samma namn och läses inte.");
            }
        }
    }

    private static String key(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether any name ends so. */
    boolean hasEnding(String ending) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /**
     * Opens one file.
     *
     * @param most how many bytes it may hold
     * @return its bytes, or {@code null} where there is no such file
     * @throws UnreadableInputException if it is damaged
     * @throws IOException if reading fails
     */
    @Nullable
    InputStream open(String name, long most) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        try {
            return new BoundedPart(zip.getInputStream(entry), entry, most);
        } catch (ZipException | EOFException e) {
            throw Workbook.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
