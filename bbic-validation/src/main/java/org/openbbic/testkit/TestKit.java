package org.openbbic.testkit;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * <i>Testpaket</i> (test kit): good and bad exports for every rule and version, and in {@value #EXPECTED} what a check of
 * each shall give, so that anybody can try an exporter or a checker of their own.
 *
 * <pre>{@code
 * TestKit.write(Path.of("testpaket"));
 * }</pre>
 *
 * <p>All cases are made up. The same library gives the same bytes.
 */
public final class TestKit {

    /** The name of the file that says what a check of each export shall give. */
    public static final String EXPECTED = "forvantat.json";

    /** The name of the file with the JSON Schema of {@value #EXPECTED}. */
    public static final String SCHEMA = "forvantat.schema.json";

    /** The name of the file that says what the kit is and how it is used, in Swedish and English. */
    public static final String README = "LASMIG.md";

    private TestKit() {}

    /**
     * Writes the kit into a folder that is new or empty; its parents are made where they are not there.
     *
     * @return the files written, in the order of their names
     * @throws NotDirectoryException if it is a file
     * @throws DirectoryNotEmptyException if something lies in it; nothing is written over
     * @throws IOException if it cannot be written to
     */
    public static List<Path> write(Path folder) throws IOException {
        mustBeEmpty(folder);
        List<Path> written = new ArrayList<>();
        for (KitFile file : Kit.all()) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.toAbsolutePath().getParent());
            written.add(Files.write(path, file.bytes()));
        }
        return List.copyOf(written);
    }

    /**
     * Hash of the kit that this library writes, in lower-case hexadecimal: the same for the same exports and the same
     * answers to them. It stands in {@value #EXPECTED}.
     */
    public static String sha256() {
        return OwnKit.sha256();
    }

    private static void mustBeEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }
}
