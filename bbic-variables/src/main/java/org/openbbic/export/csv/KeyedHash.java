package org.openbbic.export.csv;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Replaces a text by its HMAC-SHA-256 with a key that the municipality keeps; not for use by several threads. */
final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    /** Bytes that are kept: enough that two texts in a file do not meet. */
    private static final int LENGTH = 8;

    private final Mac mac;

    /**
     * With that key.
     *
     * @throws IllegalArgumentException if {@code key} is empty
     */
    KeyedHash(byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("key: empty");
        }
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            // Every Java platform must have it, and it takes keys of any length.
            throw new IllegalStateException(ALGORITHM);
        }
    }

    /** The first 16 hexadecimal digits. */
    String of(String text) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, LENGTH);
    }
}
