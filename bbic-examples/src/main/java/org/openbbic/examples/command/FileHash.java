package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of files, in lower-case hexadecimal. */
final class FileHash {

    private FileHash() {}

    /** A digest with nothing in it. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of a file's bytes; {@code null} where there is no file.
     *
     * @throws IOException if it cannot be read
     */
    static @Nullable String of(@Nullable Path file) throws IOException {
        if (file == null) {
            return null;
        }
        try (InputStream in = GivenFile.open(file)) {
            DigestInputStream bytes = new DigestInputStream(in, sha256());
            bytes.transferTo(OutputStream.nullOutputStream());
            return hex(bytes.getMessageDigest());
        }
    }
}
