package org.openbbic.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads data files one after another and keeps the fingerprint of all their bytes. */
final class DataFiles {

    /** What a decoder puts where bytes are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final CatalogueFiles files;
    private final Fingerprint fingerprint = new Fingerprint();

    DataFiles(CatalogueFiles files) {
        this.files = files;
    }

    /**
     * Reads the table in a file.
     *
     * @throws CatalogueException if the file is missing, is no UTF-8, or is no table with those columns
     */
    CsvTable read(String name, String... columns) {
        byte[] bytes = bytes(name);
        fingerprint.add(bytes);
        return CsvTable.parse(name, utf8(name, bytes), List.of(columns));
    }

    static String utf8(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new CatalogueException(name, 0, null, "the file is not UTF-8");
        }
        return text;
    }

    private byte[] bytes(String name) {
        try (InputStream stream = files.open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            // The kind only: the text of an exception can hold the path of somebody's home.
            String kind = e.getClass().getSimpleName();
            throw new CatalogueException(name, 0, null, "the file cannot be read (" + kind + ")");
        }
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }
}
