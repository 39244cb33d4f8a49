package org.openbbic.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the whole project. */
public final class Root {

    /** The folder. */
    public static final Path FOLDER = Path.of(System.getProperty("bbic.rot"));

    private Root() {}

    /** The text of a file in it. */
    public static String read(String path) throws IOException {
        return Files.readString(FOLDER.resolve(path), StandardCharsets.UTF_8);
    }
}
