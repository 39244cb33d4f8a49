package org.openbbic.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads data files one after another and keeps the hash of all their bytes. */
final class DataFiles {

    private final CatalogueFiles files;
    private final MessageDigest digest;

    DataFiles(CatalogueFiles files) {
        this.files = files;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /**
     * Reads the table in a file.
     *
     * @throws CatalogueException if the file is missing, is no UTF-8, or is no table with those columns
     */
    CsvTable read(String name, String... columns) {
        byte[] bytes = bytes(name);
        digest.update(bytes);
        try {
            // A decoder that reports: a broken letter must not pass for a term.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return CsvTable.parse(name, text, List.of(columns));
        } catch (CharacterCodingException e) {
            throw new CatalogueException(name, 0, null, "the file is not UTF-8");
        }
    }

    private byte[] bytes(String name) {
        try (InputStream stream = files.open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new CatalogueException(
                    name, 0, null, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The hash of all that was read, in lower-case hexadecimal; the last thing to ask for. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
