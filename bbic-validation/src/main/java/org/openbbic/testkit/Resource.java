package org.openbbic.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files that came with the library, in this package. */
final class Resource {

    private Resource() {}

    static boolean exists(String name) {
        return Resource.class.getResource(name) != null;
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": missing");
            }
            return in.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** As a file of the kit by the same name. */
    static KitFile file(String name) throws IOException {
        return new KitFile(name, bytes(name));
    }
}
