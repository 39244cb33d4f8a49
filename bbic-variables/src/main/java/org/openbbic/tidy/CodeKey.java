package org.openbbic.tidy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * <i>Kodnyckel</i> (key): turns an id into a text that nobody without the key can turn back, the same each time, so that
 * one year's delivery can be linked with the next. HMAC-SHA-256, of which the first 128 bits are kept. Not for use by
 * several threads.
 */
public final class CodeKey {

    /** The fewest bytes of a key. */
    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;
    private static final int FINGERPRINT = 8;

    private final Mac mac;

    private CodeKey(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            // Every Java platform must have it, and it takes keys of any length.
            throw new IllegalStateException(ALGORITHM);
        }
    }

    /**
     * The key in a text: hexadecimal digits or Base64, at least {@value #BYTES} bytes; empty where the text is none.
     *
     * @param text as it stands in a key file; space around it does not count
     */
    public static Optional<CodeKey> parse(String text) {
        String key = text.strip();
        return hex(key).or(() -> base64(key))
                .filter(bytes -> bytes.length >= BYTES)
                .map(CodeKey::new);
    }

    private static Optional<byte[]> hex(String text) {
        try {
            return Optional.of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells two keys apart and gives neither away. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hash("fingeravtryck", "", ""), 0, FINGERPRINT);
    }

    /**
     * The text that stands for an id.
     *
     * @param label what the id is of: the same text as an id of something else becomes another
     * @param within id of what it is unique in; empty for one that is unique by itself
     */
    String of(String label, String within, String id) {
        return HexFormat.of().formatHex(hash(label, within, id), 0, LENGTH);
    }

    /** The lengths keep apart what the parts alone would not: "ab" in "c" and "b" in "ca". */
    private byte[] hash(String label, String within, String id) {
        String text = label + '\n' + within.length() + '\n' + within + id;
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "CodeKey";
    }
}
