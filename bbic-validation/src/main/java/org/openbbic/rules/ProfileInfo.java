package org.openbbic.rules;

import java.util.Objects;

/**
 * Which profile was used.
 *
 * @param name what it calls itself
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 */
public record ProfileInfo(String name, String sha256) {

    /** Checks that both are there. */
    public ProfileInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
    }
}
