package org.openbbic.catalogue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash of the data files, computed when somebody asks: loading the digest costs about as much as loading the whole
 * catalogue, and many programs never show the hash.
 */
final class Fingerprint {

    private final List<byte[]> parts = new ArrayList<>();
    private @Nullable String hex;

    synchronized void add(byte[] bytes) {
        parts.add(bytes);
    }

    /** SHA-256 over all bytes in the order they were added, in lower-case hexadecimal; nothing is added after. */
    synchronized String hex() {
        String ready = hex;
        if (ready == null) {
            MessageDigest digest = digest();
            for (byte[] part : parts) {
                digest.update(part);
            }
            ready = HexFormat.of().formatHex(digest.digest());
            hex = ready;
            parts.clear();
        }
        return ready;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
