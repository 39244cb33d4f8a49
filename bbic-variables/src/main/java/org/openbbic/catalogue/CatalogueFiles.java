package org.openbbic.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a catalogue's data files are read from. */
@FunctionalInterface
public interface CatalogueFiles {

    /**
     * Opens one data file.
     *
     * @param name path within the catalogue with {@code /} between folders, such as {@code versioner/1.0/koder.csv}
     * @throws IOException if there is no such file or it cannot be opened
     */
    InputStream open(String name) throws IOException;

    /** The files that came with the library. */
    static CatalogueFiles bundled() {
        // No lambda: see CatalogueLoader on the cost of the first one.
        return new CatalogueFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                InputStream stream = Catalogue.class.getResourceAsStream(name);
                if (stream == null) {
                    throw new NoSuchFileException(name);
                }
                return stream;
            }
        };
    }

    /** The files of a folder on disk that is laid out as the library's own. */
    static CatalogueFiles directory(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }
}
